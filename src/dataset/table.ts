import { formatWhen } from './date-words.js';
import { hedgeMeaning } from './hedge-words.js';
import { LANGUAGE_TAG, type Language } from './language.js';
import { originWords } from './origin-words.js';
import { formatQuantity } from './quantity-words.js';
import type { Hedge } from './quantity.js';
import type { Dataset } from './schema.js';
import type { Text } from './text.js';
import { figureName, printedPhrases, type WordedFigure } from './worded-figure.js';
import type { When } from './when.js';

/** Column heads of the table of a chart. */
export const TABLE_HEADS: Readonly<Record<keyof TableRow, Text>> = {
  label: { zh: '项目', en: 'Figure' },
  printed: { zh: '原文', en: 'As printed' },
  reading: { zh: '读数', en: 'Reading' },
  meaning: { zh: '含义', en: 'What it means' },
  origin: { zh: '出处', en: 'Where from' },
};

/** Text of a table cell, with its language where it is not the table's. */
export interface TableCell {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang?: string;
}

/** One figure of a chart as a row of words; the hedge is kept in words of its own. */
export interface TableRow {
  readonly label: TableCell;
  readonly printed: TableCell;
  readonly reading: TableCell;
  readonly meaning: TableCell;
  readonly origin: TableCell;
}

/** The rows of the table that stands beside a chart, one a figure. */
export function tableRows(dataset: Dataset, figures: readonly WordedFigure[], language: Language): readonly TableRow[] {
  const { language: printedIn } = dataset.source;
  return figures.map((worded) => {
    const { figure } = worded;
    const { quantity, when, origin } = figure;
    const printed = printedPhrases(figure).join(' · ');
    // A number without a hedge needs words only where it is printed and has no date that says more.
    const saysMore = (hedge: Hedge) => hedge !== 'exact' || (origin.type === 'printed' && !when);
    const readings = [
      ...(when ? [formatWhen(when, { language })] : []),
      ...(quantity ? [formatQuantity(quantity, { language, units: dataset.units })] : []),
    ];
    const meanings = [
      ...(when ? [dateMeaning(when, language)] : []),
      ...(quantity && saysMore(quantity.hedge) ? [hedgeMeaning(quantity.hedge, language)] : []),
    ];
    return {
      label: { text: figureName(worded, language) },
      printed: { text: printed || '—', ...(printed && printedIn !== language && { lang: LANGUAGE_TAG[printedIn] }) },
      reading: { text: readings.join(' · ') || '—' },
      meaning: { text: meanings.join(language === 'zh' ? '；' : '; ') || '—' },
      origin: { text: originWords(figure, dataset, language) },
    };
  });
}

const DATE_MEANING: Readonly<Record<'on' | 'before' | 'by' | 'after' | 'between' | 'in', Text>> = {
  on: { zh: '确切日期', en: 'the day is known' },
  before: { zh: '此日之前，具体哪天未报道', en: 'before this day; which day is not reported' },
  by: { zh: '最晚此日，具体哪天未报道', en: 'on this day at the latest; which day is not reported' },
  after: { zh: '此日之后，具体哪天未报道', en: 'after this day; which day is not reported' },
  between: { zh: '两日之间，具体哪天未报道', en: 'between the two days; which day is not reported' },
  in: { zh: '在此期间，具体哪天未报道', en: 'within this time; which day is not reported' },
};

/** What a hedged date means, in words. */
function dateMeaning(when: When, language: Language): string {
  const hedge = (Object.keys(DATE_MEANING) as (keyof typeof DATE_MEANING)[]).find((key) => key in when) ?? 'on';
  return DATE_MEANING[hedge][language];
}
