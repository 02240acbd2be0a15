import type { DatedUnit } from '../dataset/dated-unit.js';
import type { TableIssue } from '../tables/table-issue.js';
import { openBytes, type ByteSource, type OpenBytes } from './byte-source.js';
import { platform, reasonOf, type StopSignal } from './platform.js';
import { saidIn } from './said-in.js';
import { Slices } from './slices.js';
import { TextOfBytes } from './text-of-bytes.js';
import { UnitFile } from './unit-file.js';
import { COLUMNS, type UnitColumns } from './unit-heads.js';

/** How far reading has come. */
export interface UnitsProgress {
  /** Bytes that were read. */
  readonly bytes: number;
  /** Bytes that there are; null where nothing says so. */
  readonly total: number | null;
  /** Rows with a unit that were read. */
  readonly rows: number;
}

/** How a file of units is read. */
export interface ReadUnitsOptions {
  /** The heads of its columns. Default: those whose words are known, such as “date” or 日期. */
  readonly columns?: UnitColumns | undefined;
  /** The year of dates that leave it out. Default: such dates are faults. */
  readonly year?: number | undefined;
  /** What the bytes are, by a name that `TextDecoder` knows. Default: UTF-8, or what the bytes look like: GB18030, UTF-16. */
  readonly encoding?: string | undefined;
  /** How many bytes there are. Default: what an answer or a file says of itself. */
  readonly total?: number | undefined;
  /** Is told how far reading has come: at most ten times a second, and when all is read; not where a fault ends reading before. */
  readonly onProgress?: ((progress: UnitsProgress) => void) | undefined;
  /** Ends reading. */
  readonly signal?: StopSignal | undefined;
}

/** The units of a file. */
export interface ReadUnits {
  /** For the `units` of a figure: each date once, with its count. */
  readonly units: readonly DatedUnit[];
  /** How many rows they stood in. */
  readonly rows: number;
  /** None. */
  readonly issues?: undefined;
}

/** Why a file has no units. */
export interface RefusedUnits {
  /** What is wrong, with row and column; of very many faults the first. */
  readonly issues: readonly TableIssue[];
  /** None. */
  readonly units?: undefined;
  /** None. */
  readonly rows?: undefined;
}

/** What comes of reading a file of units. */
export type UnitsReading = ReadUnits | RefusedUnits;

const OPTIONS = ['columns', 'year', 'encoding', 'total', 'onProgress', 'signal'] as const;

/** Most bytes of a file. */
const MOST_BYTES = 1e9;

/** Bytes that are read without looking at the clock: less than a slice of work. */
const PIECE = 65_536;

/** Shortest time between two tellings, in ms. */
const TOLD_EVERY = 100;

/**
 * Reads a CSV or NDJSON file of units with a date each, such as the 200,000 villages in which an office was opened, for a roll-out:
 * one row after the other, never the whole file, with turns for the page between.
 * @param source - an answer of `fetch`, a file, or a stream of bytes
 * @returns the units counted by their dates; or faults, where a row is wrong
 * @throws the reason of the signal, as soon as that comes; what the source throws; an Error for an answer with a status such as 404,
 * and for more than 1 GB; a RangeError for an `encoding` that `TextDecoder` does not know
 */
export async function readUnits(source: ByteSource, options: ReadUnitsOptions = {}): Promise<UnitsReading> {
  const said = saidIn(options, OPTIONS);
  const columns = saidIn(said.columns ?? {}, COLUMNS);
  const { year, encoding, signal } = said;
  const bytes = openBytes(source, signal);
  try {
    const text = new TextOfBytes(encoding);
    const file = new UnitFile({ columns, year, text });
    await readAll(bytes, { file, text, options: said });
    const { issues, units, rows } = file;
    return issues.length > 0 ? { issues } : { units, rows };
  } finally {
    bytes.stop();
  }
}

interface Reading {
  readonly file: UnitFile;
  readonly text: TextOfBytes;
  readonly options: ReadUnitsOptions;
}

async function readAll(bytes: OpenBytes, { file, text, options }: Reading): Promise<void> {
  const { signal, onProgress, total = bytes.total } = options;
  const slices = new Slices();
  let read = 0;
  let toldAt = platform.performance.now();
  // A length that more has come than is not that of what is read.
  const tell = () =>
    onProgress?.({ bytes: read, total: total !== null && read > total ? null : total, rows: file.rows });
  for (let part = await bytes.next(); part; part = await bytes.next()) {
    for (let at = 0; at < part.length; at += PIECE) {
      const piece = part.subarray(at, at + PIECE);
      read += piece.length;
      if (read > MOST_BYTES) throw new Error(`expected a file of at most ${MOST_BYTES / 1e6} MB, received more`);
      file.push(text.push(piece));
      if (file.isOver) return;
      if (platform.performance.now() - toldAt >= TOLD_EVERY) {
        toldAt = platform.performance.now();
        tell();
      }
      if (slices.isOver) await slices.rest();
      if (signal?.aborted) throw reasonOf(signal);
    }
  }
  file.push(text.end());
  file.end();
  tell();
}
