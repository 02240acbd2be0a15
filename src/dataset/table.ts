import { asOfWords, dateMeaning } from './date-meaning.js';
import { formatIsoDays } from './date-words.js';
import { hedgeMeaning } from './hedge-words.js';
import { isChinese, LANGUAGE_TAG, type Language, type Words } from './language.js';
import { originWords } from './origin-words.js';
import { formatBareNumber } from './quantity-words.js';
import type { Dataset, Figure } from './schema.js';
import { figureName, printedPhrases, type WordedFigure } from './worded-figure.js';

/** Column heads of the table of a chart, in the order of the columns. */
export const TABLE_HEADS = {
  label: { zh: '项目', en: 'Figure', 'zh-TW': '項目' },
  phrase: { zh: '表述', en: 'In words', 'zh-TW': '表述' },
  printed: { zh: '原文', en: 'As printed', 'zh-TW': '原文' },
  number: { zh: '数值', en: 'Number', 'zh-TW': '數值' },
  meaning: { zh: '含义', en: 'What it means', 'zh-TW': '含義' },
  origin: { zh: '出处', en: 'Where from', 'zh-TW': '出處' },
} as const satisfies Readonly<Record<string, Words>>;

/** Text of a table cell, with its language where it is not the table's. */
export interface TableCell {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** One figure of a chart, told with its hedge in words and then as a number, in the order of the columns. */
export interface TableRow {
  readonly label: TableCell;
  /** What is said of it, in the language of the table. */
  readonly phrase: TableCell;
  /** What the article prints. Left out of every row where the phrase has it, in the language of the article. */
  readonly printed?: TableCell;
  /** Its number or its days, without hedge and unit. */
  readonly number: TableCell;
  readonly meaning: TableCell;
  readonly origin: TableCell;
}

/** The rows of the table that stands beside a chart, one a figure; all have the same columns. */
export function tableRows(dataset: Dataset, figures: readonly WordedFigure[], language: Language): readonly TableRow[] {
  const { language: printedIn } = dataset.source;
  return figures.map((worded) => {
    const { figure, date, unitDates, phrase } = worded;
    const { quantity, when } = figure;
    const printed = printedPhrases(figure);
    const said = [date, unitDates, phrase].filter((part) => part !== '');
    const numbers = [
      ...(when ? [formatIsoDays(when)] : []),
      ...(quantity ? [formatBareNumber(quantity, language)] : []),
    ];
    return {
      label: cell([figureName(worded, language)]),
      phrase: cell(said),
      ...(printedIn !== language && {
        printed: { ...cell(printed), ...(printed.length > 0 && { lang: LANGUAGE_TAG[printedIn] }) },
      }),
      number: cell(numbers),
      meaning: cell(meaningsOf(figure, language), isChinese(language) ? '；' : '; '),
      origin: cell([originWords(figure, dataset, language)]),
    };
  });
}

function cell(parts: readonly string[], separator = ' · '): TableCell {
  return { text: parts.join(separator) || '—' };
}

function meaningsOf({ quantity, when, asOf, origin }: Figure, language: Language): readonly string[] {
  const meanings = when ? [dateMeaning(when, language)] : [];
  // A number without a hedge needs words only where it is printed and has no date that says more.
  if (quantity && (quantity.hedge !== 'exact' || (origin.type === 'printed' && !when)))
    meanings.push(hedgeMeaning(quantity.hedge, language));
  if (asOf) meanings.push(asOfWords(asOf, language));
  return meanings;
}
