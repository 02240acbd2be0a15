import { readFileSync } from 'node:fs';
import { builtInDataset } from '../charts/zhejiang-2024-dataset.js';
import type { Dataset } from '../dataset/schema.js';
import { nameOf } from '../streams/encoding-of-bytes.js';
import { CommandError, EXIT } from './command-error.js';
import { decodeText } from './decode-text.js';
import type { Io } from './io.js';

/**
 * The dataset that a command works on.
 * @param path - of a JSON file, or `-` for the standard input. Default: the built-in article
 * @throws CommandError for a file that cannot be read, is no JSON, or is no dataset; the message lists every fault
 */
export async function loadDataset(path: string | undefined, io: Io): Promise<Dataset> {
  if (path === undefined) return builtInDataset();
  const { text, name } = await readInput(path, io);
  const input = parseJson(text, name);
  // The rules that read datasets take longer to load than a chart takes to be drawn.
  const { readDataset } = await import('../charts/dataset.js');
  const { dataset, issues } = readDataset(input);
  if (dataset) return dataset;
  const faults = issues.map(({ message }) => `- ${message}`).join('\n');
  throw new CommandError(EXIT.dataset, `${name} is no dataset:\n${faults}`);
}

/** A text, and what it is called in messages. */
export interface Input {
  readonly text: string;
  readonly name: string;
}

/**
 * The text of a file, or of the standard input for `-`, in UTF-8, or UTF-16 with a byte order mark.
 * @throws CommandError where it cannot be read
 */
export async function readInput(path: string, io: Io): Promise<Input> {
  if (path !== '-') return { text: readText(path), name: path };
  const name = 'the standard input';
  return { text: utf8Text(await io.readIn(), name), name };
}

/**
 * The text of a file in UTF-8, or UTF-16 with a byte order mark.
 * @throws CommandError where it cannot be read
 */
export function readText(path: string): string {
  return utf8Text(readBytes(path), path);
}

/** Text of bytes; a guess at another encoding would be drawn before anyone has seen it, so it is refused. */
function utf8Text(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded && !decoded.isGuess) return decoded.text;
  const reason =
    'fault' in decoded
      ? decoded.fault
      : `it is not UTF-8 but seems to be ${nameOf(decoded.encoding)}; save it as UTF-8`;
  throw new CommandError(EXIT.dataset, `cannot read ${name}: ${reason}`);
}

/**
 * The bytes of a file.
 * @throws CommandError where it cannot be read
 */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new CommandError(EXIT.dataset, `cannot read ${path}: ${reason}`);
  }
}

/**
 * A text as JSON.
 * @param name - what the text is called in messages
 * @throws CommandError where it is none
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(EXIT.dataset, `${name} is no JSON: ${(error as Error).message}`);
  }
}
