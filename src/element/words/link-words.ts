import { LANGUAGE_TAG, type Words } from '../../dataset/language.js';
import { withColon } from '../../dataset/list-words.js';
import { drawnIn } from '../page-figures.js';
import type { WordsInPage } from '../words-in-page.js';
import { bringIntoView } from './bring-into-view.js';
import { chartsOf } from './figure-link.js';
import { LitWords } from './lit-words.js';
import { WordsCheck } from './words-check.js';
import { WordsGestures } from './words-gestures.js';
import type { WordsHost } from './words-host.js';
import { wordsStyles } from './words-styles.js';
import { WordsView } from './words-view.js';

/** Where a figure is lit, for readers who listen. */
const MARKED: Words = { zh: '已在图中标出', en: 'Marked in the chart', 'zh-TW': '已在圖中標出' };

/** Links words to the charts of their page: what comes when there is a chart. */
export function linkWords(words: WordsInPage, host: WordsHost): void {
  host.addStyles(wordsStyles);
  const lit = new LitWords(words);
  new WordsView(lit, host.root);
  new WordsGestures(lit, () => showFigure(words, host));
  new WordsCheck(lit);
  words.relink();
}

/** Brings a mark of the figure into view, and says in which chart it is. */
function showFigure({ element, linked, page }: WordsInPage, host: WordsHost): void {
  if (!linked || !page) return;
  const charts = chartsOf(linked, page.charts);
  const marks = charts.flatMap(({ element: chart }) => [
    ...(chart.shadowRoot?.querySelectorAll<HTMLElement>(`.point[data-figure="${CSS.escape(linked.figure)}"]`) ?? []),
  ]);
  const seen = bringIntoView(marks, element);
  const shown = charts.find((chart) => chart.element.shadowRoot === seen?.getRootNode());
  const drawn = shown && drawnIn(shown);
  if (!drawn) return;
  const { language, title } = drawn.chart;
  host.say(withColon(MARKED[language], title, language), LANGUAGE_TAG[language]);
}
