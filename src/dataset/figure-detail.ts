import { arithmeticWords } from './arithmetic-words.js';
import { asOfWords } from './date-meaning.js';
import { formatWhen } from './date-words.js';
import { isChinese, LANGUAGE_TAG, type Language, type Words } from './language.js';
import { capitalize, listParts, listWords, withColon } from './list-words.js';
import { meaningsOf } from './meanings.js';
import { originMark, placeWords, PRINTED_ORIGIN } from './origin-words.js';
import { passageAddress } from './passage-address.js';
import { withSpokenDashes } from './point-words.js';
import { readingWords } from './reading-words.js';
import type { Dataset, Figure } from './schema.js';
import { inLanguage } from './text.js';
import { figureName, printedPhrases, wordFigure } from './worded-figure.js';

/** What a reader can learn of one figure, in one language. */
export interface FigureDetail {
  /** What is counted or dated, and where. */
  readonly heading: string;
  /** What is said of it, hedge included; empty where nothing is said in this language. */
  readonly phrase: string;
  /** What else is known; what is not known has no row. */
  readonly rows: readonly DetailRow[];
}

/** One thing that is known of a figure. */
export interface DetailRow {
  /** What it is, in a word or two. */
  readonly term: string;
  /** What is known, in words. */
  readonly text: string;
  /** BCP 47 tag of the text, where it is in another language than the detail. */
  readonly lang?: string;
  /** Address of what the text names. */
  readonly href?: string;
}

const TERMS = {
  printed: { zh: '原文', en: 'As printed', 'zh-TW': '原文' },
  meaning: { zh: '含义', en: 'What it means', 'zh-TW': '含義' },
  reading: { zh: '数值', en: 'In numbers', 'zh-TW': '數值' },
  date: { zh: '日期', en: 'Date', 'zh-TW': '日期' },
  whole: { zh: '整体', en: 'Part of', 'zh-TW': '整體' },
  time: { zh: '时间', en: 'Time', 'zh-TW': '時間' },
  place: { zh: '文中位置', en: 'In the article', 'zh-TW': '文中位置' },
  origin: { zh: '由来', en: 'Where from', 'zh-TW': '由來' },
  note: { zh: '说明', en: 'Note', 'zh-TW': '說明' },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * All that a dataset knows of a figure: what it is, what is said of it and what the article prints, what the hedge means,
 * the reading in digits, the whole and the time it holds for, the passage that prints it, whether it is printed, derived
 * or a supplement, and its note.
 * @throws RangeError for a figure that the dataset does not have; the message lists those it has
 */
export function figureDetail(dataset: Dataset, id: string, language: Language): FigureDetail {
  const worded = wordFigure(dataset, id, language);
  const { figure, date, unitDates, phrase, of } = worded;
  const { quantity, when, asOf } = figure;
  const { address, language: printedIn } = dataset.source;
  const printed = printedPhrases(figure);
  const row = (name: keyof typeof TERMS, text: string, more: Partial<DetailRow> = {}): readonly DetailRow[] =>
    text === '' ? [] : [{ term: TERMS[name][language], text, ...more }];
  const rows = [
    ...row('printed', printedIn === language ? '' : printed.join(' · '), { lang: LANGUAGE_TAG[printedIn] }),
    ...row('meaning', listParts(meaningsOf(figure, language), language)),
    ...row('reading', quantity ? readingWords(quantity, { language, units: dataset.units }) : ''),
    ...row('date', when ? formatWhen(when, { language }) : ''),
    ...row('whole', of),
    ...row('time', asOf ? capitalize(asOfWords(asOf, language), language) : ''),
    ...row('place', placeWords(figure.origin, language), address ? { href: passageAddress(address, printed) } : {}),
    ...row('origin', originDetail(figure, dataset, language)),
    ...row('note', inLanguage(figure.note, language)),
  ];
  return {
    heading: figureName(worded, language),
    phrase: listWords([date, unitDates, phrase], language),
    // A quotation begins as it was printed.
    rows: rows.map((each) => (each.lang ? each : { ...each, text: capitalize(each.text, language) })),
  };
}

/** Whether a figure is printed, derived or a supplement, with the arithmetic or the source of its own. */
function originDetail(figure: Figure, dataset: Dataset, language: Language): string {
  const { origin } = figure;
  if (origin.type === 'printed') return PRINTED_ORIGIN[language];
  const source = origin.type === 'supplement' ? inLanguage(origin.source, language) : '';
  return withColon(originMark(figure, language), source || arithmeticWords(figure, dataset, language), language);
}

/**
 * A detail in sentences, to be spoken at once. Rows in another language are left out, since one voice speaks one
 * language, and dashes between numbers are said as a word.
 */
export function detailText({ heading, phrase, rows }: FigureDetail, language: Language): string {
  const said = rows.filter(({ lang }) => lang === undefined).map(({ term, text }) => withColon(term, text, language));
  const sentences = [phrase === '' ? heading : withColon(heading, phrase, language), ...said];
  const stop = isChinese(language) ? '。' : '.';
  const text = sentences.map((sentence) => sentence.replace(/[.。]$/, '') + stop).join(isChinese(language) ? '' : ' ');
  return withSpokenDashes(text, language);
}
