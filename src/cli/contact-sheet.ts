import { chartInWords } from '../charts/chart-in-words.js';
import { wordChart } from '../charts/worded-chart.js';
import { languageFor } from '../charts/language-for.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { escapeXml } from '../render/svg-text.js';
import type { Job } from './formats.js';

const STYLE = `body{margin:0 auto;max-width:80rem;padding:1rem;font:1rem/1.5 sans-serif;color:#1a1f24;background:#f4f5f6}
h2{margin:2rem 0 .5rem;font-size:1.25rem}
.files{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}
figure{margin:0;padding:.5rem;border:1px solid #d5d9de;background:#fff;max-width:100%;box-sizing:border-box}
img{display:block;max-width:100%;width:24rem;height:auto}
figcaption,li{font-size:.875rem;overflow-wrap:anywhere}`;

/** A page that shows every picture of a folder with its name, and leads to the other files. */
export function contactSheet(dataset: Dataset, jobs: readonly Job[]): string {
  const charts = [...new Set(jobs.map(({ chart }) => chart))];
  const sections = charts.map((chart) =>
    chartSection(
      dataset,
      chart,
      jobs.filter((job) => job.chart === chart),
    ),
  );
  const { source } = dataset;
  const title = escapeXml(source.title[source.language] ?? source.title.zh);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[source.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function chartSection(dataset: Dataset, chart: string, jobs: readonly Job[]): string {
  const pictures = jobs.filter(({ format }) => format.isPicture).map((job) => pictureOf(dataset, job));
  const others = jobs.filter(({ format }) => !format.isPicture).map(({ name }) => `<li>${linkTo(name)}</li>`);
  return [
    `<section>\n<h2>${escapeXml(chart)}</h2>`,
    pictures.length > 0 ? `<div class="files">\n${pictures.join('\n')}\n</div>` : '',
    others.length > 0 ? `<ul>\n${others.join('\n')}\n</ul>` : '',
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function pictureOf(dataset: Dataset, { chart, language, name }: Job): string {
  const worded = wordChart(dataset, chart, languageFor(dataset, language));
  const words = escapeXml(chartInWords(worded));
  const tag = LANGUAGE_TAG[worded.language];
  return `<figure><img src="${addressOf(name)}" alt="${words}" lang="${tag}" loading="lazy"><figcaption>${linkTo(name)}</figcaption></figure>`;
}

function linkTo(name: string): string {
  return `<a href="${addressOf(name)}">${escapeXml(name)}</a>`;
}

/** Beside the page, whatever the name begins with. */
function addressOf(name: string): string {
  return `./${encodeURIComponent(name)}`;
}
