import { wordChart } from '../src/charts/worded-chart.js';
import { zhejiang2024, type Language } from '../src/core.js';
import { LANGUAGE_TAG } from '../src/dataset/language.js';
import { spokenLanguage } from '../src/dataset/spoken-language.js';
import { VERSION } from '../src/element/version.js';

const SCRIPT = `https://cdn.example/social-work-chart@${VERSION}/dist/cdn/social-work-chart.min.js`;

/** How a chart is shown. */
export interface Shown {
  readonly lang: Language;
  readonly theme: string;
  readonly paper: string;
}

/** HTML that embeds a chart of the built-in dataset as it is shown, with its sentence for readers without script. */
export function snippetOf(chartId: string, { lang, theme, paper }: Shown): string {
  const { sentence } = wordChart(zhejiang2024, chartId, spokenLanguage(zhejiang2024, lang));
  const attributes = [
    `chart="${chartId}" lang="${LANGUAGE_TAG[lang]}"`,
    ...(theme === 'auto' ? [] : [`theme="${theme}"`]),
    ...(paper === 'plain' ? [] : [`class="theme-${paper}"`]),
  ];
  return `<script type="module" src="${SCRIPT}"></script>

<social-work-chart ${attributes.join(' ')}>
  <p>${escaped(sentence)}</p>
</social-work-chart>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
