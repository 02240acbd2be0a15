import { linkedWords } from '../../charts/link.js';
import type { DetailRow, FigureDetail } from '../../dataset/figure-detail.js';
import type { Language, Words } from '../../dataset/language.js';
import { element } from '../../render/element.js';
import type { TreeElement } from '../../render/tree.js';

/** Id of the words that name the detail; shadow roots have ids of their own, and there is one detail in each. */
export const HEADING_ID = 'detail-heading';

/** What the view needs beside the detail. */
export interface DetailState {
  readonly language: Language;
  /** Whether the detail stays until it is closed, and so has a button for that. */
  readonly isPinned: boolean;
}

const CLOSE: Words = { zh: '关闭', en: 'Close', 'zh-TW': '關閉' };

/** What stands in the detail of a figure: what it is, what is said of it, and all else that is known, in rows. */
export function detailView(detail: FigureDetail, { language, isPinned }: DetailState): readonly TreeElement[] {
  const { heading, phrase, rows } = detail;
  const button = { class: 'button close', part: 'button', type: 'button', 'data-key': 'close' };
  return [
    element('p', { class: 'heading', id: HEADING_ID }, heading),
    ...(isPinned ? [element('button', button, CLOSE[language])] : []),
    ...(phrase === '' ? [] : [element('p', { class: 'phrase' }, phrase)]),
    ...(rows.length === 0 ? [] : [element('dl', {}, rows.flatMap(rowView))]),
  ];
}

function rowView({ term, text, lang, href }: DetailRow): readonly TreeElement[] {
  // The address is the key by which the focus is found again: it is the same in every language.
  const content = href === undefined ? text : linkedWords(text, href, { 'data-key': href });
  return [element('dt', {}, term), element('dd', lang === undefined ? {} : { lang }, content)];
}
