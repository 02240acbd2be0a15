import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ownEntry } from '../dataset/own-entry.js';
import { LANGUAGES, type Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { FILE_THEMES } from '../render/file-themes.js';
import type { Theme } from '../render/theme.js';
import { chartTypes } from '../charts/chart-types.js';
import { WIDTHS } from '../charts/render-svg.js';
import type { ChartType } from '../layout/chart-type.js';
import { CommandError, EXIT } from './command-error.js';

/** What is said of every way to call a command that it does not know. */
export function usageError(message: string): CommandError {
  return new CommandError(EXIT.usage, message);
}

/** Options that say how pictures look. */
export const LOOK_OPTIONS = {
  language: { type: 'string', multiple: true },
  width: { type: 'string' },
  theme: { type: 'string' },
  form: { type: 'string' },
  scale: { type: 'string' },
  font: { type: 'string', multiple: true },
  base: { type: 'string' },
} as const;

/** How pictures look, as a caller asked for it. */
export interface Look {
  readonly width?: number;
  readonly scale?: number;
  readonly theme?: Theme;
  readonly form?: string;
  readonly fontFiles?: readonly string[];
  /** Address of the folder where the files will be, without a slash at its end. */
  readonly base?: string;
}

/**
 * An address of the web, without a slash at its end.
 * @throws CommandError for any other, or none
 */
export function webAddress(option: string, given: string | undefined): string {
  if (given !== undefined && URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
    // Names of files are put behind it.
    if (!/[?#]/.test(given)) return given.replace(/\/+$/, '');
    throw usageError(`invalid --${option} “${given}”; expected the address of a folder, without ? and #`);
  }
  throw usageError(
    given === undefined
      ? `expected --${option} and the address where your copies of the files are`
      : `invalid --${option} “${given}”; expected an address that begins with https:// or http://`,
  );
}

/**
 * An address that a page loads data from: of the web, or relative to the page.
 * @throws CommandError for any other, such as one that a browser runs
 */
export function pageAddress(option: string, given: string): string {
  // Resolved as a browser does, which overlooks spaces and line ends around and in a scheme.
  const page = 'https://page.example/';
  if (given.trim() !== '' && URL.canParse(given, page) && /^https?:$/.test(new URL(given, page).protocol)) return given;
  throw usageError(
    `invalid --${option} “${given}”; expected an address that begins with https:// or http://, or a path relative to the page`,
  );
}

/** The values of options, as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/**
 * Parses the words after the name of a command.
 * @throws CommandError for an option that it does not have, or one without its value
 */
export function parseWords<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // What Node adds on words that begin with a dash helps nobody here.
    throw usageError((error as Error).message.split('. To specify', 1)[0] ?? '');
  }
}

/** The words of an option that takes several, set apart by commas or given again. */
function listOf(given: readonly string[] | undefined): readonly string[] {
  const words = (given ?? []).flatMap((value) => value.split(',')).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/**
 * The same, held to what is known; all of `otherwise` where nothing is given.
 * @throws CommandError for a word that is not known; the message lists those that are
 */
export function knownOf<Known extends string>(
  option: string,
  given: readonly string[] | undefined,
  { known, otherwise }: { readonly known: readonly Known[]; readonly otherwise: readonly Known[] },
): readonly Known[] {
  const words = listOf(given);
  const unknown = words.find((word) => !(known as readonly string[]).includes(word));
  if (unknown !== undefined) throw usageError(`unknown ${option} “${unknown}”; expected some of ${known.join(', ')}`);
  return words.length > 0 ? (words as readonly Known[]) : otherwise;
}

/**
 * The one word of an option, held to what is known; undefined where nothing is given.
 * @throws CommandError for a word that is not known; the message lists those that are
 */
export function oneOf<Known extends string>(
  option: string,
  given: string | undefined,
  known: readonly Known[],
): Known | undefined {
  const word = known.find((each) => each === given);
  if (word !== undefined || given === undefined) return word;
  throw usageError(`unknown ${option} “${given}”; expected one of ${known.join(', ')}`);
}

/**
 * The charts of a dataset that are asked for. Default: all.
 * @throws CommandError for one that it does not have, or a dataset without any
 */
export function chartsOf(dataset: Pick<Dataset, 'charts'>, given: readonly string[] | undefined): readonly string[] {
  const known = Object.keys(dataset.charts);
  if (known.length === 0) throw new CommandError(EXIT.dataset, 'the dataset has no chart');
  return knownOf('chart', given, { known, otherwise: known });
}

/** The languages that are asked for. Default: that of the source. */
export function languagesOf(given: readonly string[] | undefined, otherwise: Language): readonly Language[] {
  return knownOf('language', given, { known: LANGUAGES, otherwise: [otherwise] });
}

/**
 * A number that is asked for.
 * @throws CommandError for any other word, or a number out of the range
 */
export function numberOf(
  option: string,
  given: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (given === undefined) return undefined;
  const number = given.trim() === '' ? NaN : Number(given);
  if (number >= least && number <= most) return number;
  throw usageError(`invalid --${option} “${given}”; expected a number from ${least} to ${most}`);
}

/** How pictures shall look. */
export function lookOf(values: {
  readonly width?: string | undefined;
  readonly scale?: string | undefined;
  readonly theme?: string | undefined;
  readonly form?: string | undefined;
  readonly font?: readonly string[] | undefined;
  readonly base?: string | undefined;
}): Look {
  const width = numberOf('width', values.width, WIDTHS);
  const scale = numberOf('scale', values.scale, { least: 0.5, most: 4 });
  const themes = Object.keys(FILE_THEMES) as Theme[];
  if (values.theme !== undefined) knownOf('theme', [values.theme], { known: themes, otherwise: themes });
  return {
    ...(width !== undefined && { width }),
    ...(scale !== undefined && { scale }),
    ...(values.theme !== undefined && { theme: values.theme as Theme }),
    ...(values.form !== undefined && { form: values.form }),
    ...(values.font && { fontFiles: values.font }),
    ...(values.base !== undefined && { base: webAddress('base', values.base) }),
  };
}

/**
 * The look of one chart: a form is for charts whose type has it.
 */
export function lookFor({ charts }: Pick<Dataset, 'charts'>, chartId: string, { form, ...look }: Look): Look {
  return form !== undefined && formsOf(charts, chartId).includes(form) ? { ...look, form } : look;
}

/**
 * Holds a form to the charts that are asked for.
 * @throws CommandError where none of them has it
 */
export function expectForm({ charts }: Pick<Dataset, 'charts'>, ids: readonly string[], { form }: Look): void {
  if (form === undefined) return;
  const known = [...new Set(ids.flatMap((id) => formsOf(charts, id)))];
  if (known.includes(form)) return;
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'none, since these charts have but one';
  throw usageError(`unknown form “${form}”; expected ${expected}`);
}

function formsOf(charts: Dataset['charts'], id: string): readonly string[] {
  const types: Readonly<Record<string, ChartType>> = chartTypes;
  return ownEntry(types, ownEntry(charts, id)?.type ?? '')?.forms ?? [];
}
