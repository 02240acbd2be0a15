import { readFileSync } from 'node:fs';
import { builtInDataset } from '../charts/zhejiang-2024-dataset.js';
import type { Dataset } from '../dataset/schema.js';
import { CommandError, EXIT } from './command-error.js';
import type { Io } from './io.js';

/**
 * The dataset that a command works on.
 * @param path - of a JSON file, or `-` for the standard input. Default: the built-in article
 * @throws CommandError for a file that cannot be read, is no JSON, or is no dataset; the message lists every fault
 */
export async function loadDataset(path: string | undefined, io: Io): Promise<Dataset> {
  if (path === undefined) return builtInDataset();
  const name = path === '-' ? 'the standard input' : path;
  const input = parseJson(path === '-' ? utf8Text(await io.readIn(), name) : readText(path), name);
  // The rules that read datasets take longer to load than a chart takes to be drawn.
  const { readDataset } = await import('../charts/dataset.js');
  const { dataset, issues } = readDataset(input);
  if (dataset) return dataset;
  const faults = issues.map(({ message }) => `- ${message}`).join('\n');
  throw new CommandError(EXIT.dataset, `${name} is no dataset:\n${faults}`);
}

/**
 * The text of a file in UTF-8.
 * @throws CommandError where it cannot be read, or is in another encoding
 */
export function readText(path: string): string {
  return utf8Text(readBytes(path), path);
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new CommandError(EXIT.dataset, `cannot read ${path}: ${reason}`);
  }
}

/** Words in another encoding would be drawn as �, and nobody would be told. */
function utf8Text(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(EXIT.dataset, `cannot read ${name}: it is not UTF-8; save it as UTF-8`);
  }
}

/**
 * A text as JSON.
 * @param name - what the text is called in messages
 * @throws CommandError where it is none
 */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(EXIT.dataset, `${name} is no JSON: ${(error as Error).message}`);
  }
}
