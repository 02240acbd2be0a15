import { chartTypes } from '../src/charts/chart-types.js';
import { zhejiang2024 } from '../src/core.js';
import { LANGUAGE_TAG } from '../src/dataset/language.js';
import type { ChartType } from '../src/layout/chart-type.js';
import { PAGE_SETTINGS } from './page-settings.js';
import { inEveryLanguage, make } from './words.js';

/** What the gallery shows of a chart: two widths beside each other, or every language in light and dark. */
export type View = 'widths' | 'compare';

/** Width in px of the sheets on which charts stand. */
const SHEETS = { phone: 360, desktop: 720 } as const;

/** A chart in its frames, in each form that its type has. */
export function framesOf(chartId: string, view: View): readonly HTMLElement[] {
  return formsOf(chartId).map((form) => {
    const chart: Shown = { chart: chartId, ...(form === undefined ? {} : { form }) };
    const frames = view === 'widths' ? widths(chart) : comparison(chart);
    return make('div', { className: `frames ${view}` }, ...frames);
  });
}

/** Attributes of a chart. */
type Shown = Readonly<Record<string, string>>;

function formsOf(chartId: string): readonly (string | undefined)[] {
  const types: Readonly<Record<string, ChartType>> = chartTypes;
  return types[zhejiang2024.charts[chartId]?.type ?? '']?.forms ?? [undefined];
}

function widths(chart: Shown): readonly HTMLElement[] {
  return Object.entries(SHEETS).map(([sheet, width]) => frame(chart, sheet, [`${width} px`]));
}

function comparison(chart: Shown): readonly HTMLElement[] {
  const { lang, theme } = PAGE_SETTINGS;
  return (['light', 'dark'] as const).flatMap((colours) =>
    (['zh', 'zh-TW', 'en'] as const).map((language) => {
      const { text } = lang.choices[language];
      const name = make('span', { lang: LANGUAGE_TAG[language] }, text);
      const attributes = { ...chart, lang: LANGUAGE_TAG[language], theme: colours };
      return frame(attributes, 'phone', [name, ' · ', ...inEveryLanguage(theme.choices[colours])]);
    }),
  );
}

function frame(attributes: Shown, sheet: string, name: readonly (Node | string)[]): HTMLElement {
  const chart = make('social-work-chart', {});
  for (const [attribute, value] of Object.entries(attributes)) chart.setAttribute(attribute, value);
  const form = attributes['form'] === undefined ? [] : [' · ', make('code', {}, `form="${attributes['form']}"`)];
  const caption = make('figcaption', {}, ...name, ...form);
  return make('figure', {}, caption, make('div', { className: 'scroller' }, make('div', { className: sheet }, chart)));
}
