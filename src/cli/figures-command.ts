import { readArticle } from '../reading/article.js';
import { draftDataset } from '../reading/draft-dataset.js';
import { findDates } from '../reading/find-dates.js';
import { findFigures, languageOf } from '../reading/find-figures.js';
import type { FoundFigure } from '../reading/found-figure.js';
import { CommandError, EXIT } from './command-error.js';
import type { Io } from './io.js';
import { readInput } from './load-dataset.js';
import { languagesOf, numberOf, parseWords, usageError } from './options.js';
import { Teller } from './teller.js';

const OPTIONS = {
  language: { type: 'string' },
  year: { type: 'string' },
} as const;

/** The command `figures`: the figures of an article, as a dataset to go on with. */
export async function figuresCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    throw usageError(`expected one article, received ${positionals.join(', ') || 'none'}`);
  }
  const year = numberOf('year', values.year, { least: 1000, most: 9999 });
  const [known] = values.language === undefined ? [] : languagesOf([values.language], 'zh');
  const name = path === '-' ? 'the standard input' : path;
  const text = await readInput(path, io);
  const language = known ?? languageOf(text);
  const figures = findFigures(text, { language, year });
  if (figures.length === 0) throw new CommandError(EXIT.dataset, `no figure was found in ${name}`);
  const { title } = readArticle(text);
  const date = String(year ?? latestYear(text, name));
  const { dataset, asText } = draftDataset(figures, { language, date, title });
  tellRemarks(figures, new Map(asText.map(({ id, reason }) => [id, reason])), io);
  await io.writeOut(`${JSON.stringify(dataset, undefined, 2)}\n`);
  return EXIT.done;
}

/**
 * The latest year that an article prints, for the date of its source.
 * @throws CommandError where it prints none
 */
function latestYear(text: string, name: string): number {
  const years = findDates(text).flatMap(({ first, last }) => [first.year, last?.year]);
  const latest = years.reduce<number>(
    (most, year) => (typeof year === 'number' ? Math.max(most, year) : most),
    -Infinity,
  );
  if (latest > 0) return latest;
  throw usageError(`expected --year and the year of the article, since ${name} prints none`);
}

/** Tells what an editor has to see to: what no chart draws, and what a reading leaves open. */
function tellRemarks(figures: readonly FoundFigure[], asText: ReadonlyMap<string, string>, io: Io): void {
  const teller = new Teller(io);
  for (const { id, section, paragraph, printed, notes } of figures) {
    const reason = asText.get(id);
    const remark = reason ?? notes.join(' ');
    if (remark === '') continue;
    const event = reason === undefined ? 'figure-noted' : 'figure-as-text';
    const facts = { id, section, paragraph, printed, remark };
    teller.tell(event, facts, `${id} (section ${section}, paragraph ${paragraph}) ${printed}: ${remark}`);
  }
  const words = `${figures.length} figures, ${asText.size} of them as text alone. Labels are words of the article, the same in every language.`;
  teller.tell('end', { figures: figures.length, asText: asText.size }, words);
}
