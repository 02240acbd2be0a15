import 'social-work-chart';
import { datasets } from '../datasets.js';

const CHARTS = ['volunteer-rate', 'applicants'];
const LANGUAGES = ['en', 'zh'];

const charts = [...document.querySelectorAll('social-work-chart')];
const [article, town] = charts;
town.data = datasets[0];

const next = (list, item) => list[(list.indexOf(item) + 1) % list.length];
const onClick = (id, act) => document.getElementById(id).addEventListener('click', act);
onClick('chart', () => (article.chart = next(CHARTS, article.chart)));
onClick('data', () => (town.data = next(datasets, town.data)));
onClick('language', () => {
  for (const chart of charts) chart.lang = next(LANGUAGES, chart.lang);
});

const tell = (line) => {
  const item = document.createElement('li');
  item.textContent = line;
  document.querySelector('ol').append(item);
};
document.addEventListener('chart-drawn', ({ detail }) => tell(`drawn: ${detail.chart} in ${detail.language}`));
document.addEventListener('chart-error', ({ detail }) => tell(`error: ${detail.code}`));
document.addEventListener('chart-select', ({ detail }) => tell(`selected: ${detail.figure}`));
