import { layoutChart } from '../charts/layout-chart.js';
import { withPageWords, type PageWords } from '../charts/page-words.js';
import { wordChart } from '../charts/worded-chart.js';
import type { Language } from '../dataset/language.js';
import { spokenLanguage } from '../dataset/spoken-language.js';
import { measureText } from '../layout/parts/measure.js';
import { isSame, type Drawn, type DrawnFrom } from './drawn.js';
import type { ChartErrorDetail } from './events.js';
import type { SourceState } from './source-state.js';

/** What a tag asks for. */
export interface ChartRequest extends Pick<DrawnFrom, 'chart' | 'width' | 'narrowest' | 'form'> {
  /** Undefined for the language of the dataset's source. */
  readonly language: Language | undefined;
  /** Words of the page in place of those of the dataset; the same object for the same words. */
  wordsIn(language: Language): PageWords;
}

/** What has come of a request: nothing yet, a chart, or a reason why there is none. */
export type Outcome =
  { readonly state: 'waiting' } | { readonly state: 'failed'; readonly error: ChartErrorDetail } | Drawn;

/** What comes of a request now. The last outcome stays, as the same object, where nothing has changed. */
export function nextOutcome(source: SourceState, request: ChartRequest, last: Outcome): Outcome {
  if (source.state === 'failed') return failed(source.error, last);
  if (source.state === 'loading' && source.isAtHand && last.state === 'drawn') return last;
  if (source.state === 'loading' || request.width === 0) return { state: 'waiting' };
  const { dataset } = source;
  const language = spokenLanguage(dataset, request.language ?? dataset.source.language);
  const { chart, width, narrowest, form } = request;
  const from: DrawnFrom = { chart, width, narrowest, form, dataset, language, words: request.wordsIn(language) };
  if (last.state === 'drawn' && isSame(last.from, from)) return last;
  if (!Object.keys(dataset.charts).includes(from.chart)) {
    const named = from.chart === '' ? 'no chart is named' : `there is no chart “${from.chart}”`;
    const message = `${named}; the dataset has: ${Object.keys(dataset.charts).join(', ')}`;
    return failed({ code: 'unknown-chart', message, issues: [] }, last);
  }
  try {
    return draw(from);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'drawing failed without a reason';
    return failed({ code: 'not-drawn', message, issues: [] }, last);
  }
}

function draw(from: DrawnFrom): Drawn {
  const chart = withPageWords(wordChart(from.dataset, from.chart, from.language), from.words);
  const { width, narrowest, language, form } = from;
  const frame = { width, narrowest, language, measure: measureText, form };
  return { state: 'drawn', from, chart, scene: layoutChart(chart, frame) };
}

function failed(error: ChartErrorDetail, last: Outcome): Outcome {
  return last.state === 'failed' && last.error.message === error.message ? last : { state: 'failed', error };
}
