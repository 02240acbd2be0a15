import { describeValue } from '../dataset/issue.js';
import { LANGUAGES } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage, type Text } from '../dataset/text.js';
import { spanOf } from '../dataset/when.js';
import { TO_ADD } from '../reading/draft-dataset.js';
import type { Found } from './finding.js';
import type { PlainRule } from './rule.js';

/** Reading asks for publisher, title and date, for the source of a supplement and the day of a correction. */
export const sourceComplete: PlainRule = {
  severity: 'error',
  about:
    'The source has its names and an address, its dates are in order, supplements have a source of their own, and corrections come after it.',
  find: ({ dataset }) => [
    ...namesFound(dataset),
    ...addressFound(dataset),
    ...updateFound(dataset),
    ...supplementsFound(dataset),
    ...correctionsFound(dataset),
  ],
};

/** A draft that was made of an article names what only an editor can add. */
function namesFound({ source }: Dataset): readonly Found[] {
  return (['publisher', 'title'] as const).flatMap((name): readonly Found[] => {
    if (!isSame(source[name], TO_ADD[name])) return [];
    const expected = `the ${name === 'title' ? 'headline' : name} in place of the words of the draft`;
    return [{ path: ['source', name], expected, received: describeValue(source[name].en) }];
  });
}

/** An article can be out on paper alone, so that this is no more than a note. */
function addressFound({ source }: Dataset): readonly Found[] {
  if (source.address !== undefined) return [];
  const expected = 'the address of the article, if it has one, so that readers get to it';
  return [{ path: ['source', 'address'], expected, received: 'nothing', severity: 'note' }];
}

function updateFound({ source: { date, updated } }: Dataset): readonly Found[] {
  if (updated === undefined || !isBefore(updated, date)) return [];
  const expected = `no time before ${date}, when it was published`;
  return [{ path: ['source', 'updated'], expected, received: describeValue(updated) }];
}

function supplementsFound({ source, figures }: Dataset): readonly Found[] {
  return Object.entries(figures).flatMap(([id, { origin }]): readonly Found[] => {
    if (origin.type !== 'supplement') return [];
    const names = [source.publisher, source.title].some((text) => isSame(text, origin.source));
    if (!names) return [];
    const expected = 'a source of its own, since the article does not print it';
    return [
      {
        path: ['figures', id, 'origin', 'source'],
        expected,
        received: describeValue(origin.source.en),
        severity: 'warning',
      },
    ];
  });
}

function correctionsFound({ source, charts }: Dataset): readonly Found[] {
  return Object.entries(charts).flatMap(([id, { corrections = [] }]) =>
    corrections.flatMap(({ date }, index): readonly Found[] => {
      if (!isBefore(date, source.date)) return [];
      const expected = `no day before ${source.date}, when the article was published`;
      return [{ path: ['charts', id, 'corrections', index, 'date'], expected, received: describeValue(date) }];
    }),
  );
}

/** Whether one date ends before another begins. */
function isBefore(date: string, other: string): boolean {
  return spanOf(date).last < spanOf(other).first;
}

function isSame(a: Text, b: Text): boolean {
  return LANGUAGES.some((language) => inLanguage(a, language).trim() === inLanguage(b, language).trim());
}
