// What Node can add to an article: PNG pictures and the scripts of the package.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { renderPng } from 'social-work-chart/png';
import { articleFiles, dataset, PICTURES } from './article-page.mjs';

/** The scripts of the package that is installed. */
const scripts = new URL('cdn/', import.meta.resolve('social-work-chart/core'));

/** All that the article is made of, as `articleFiles` gives it, and what Node adds. */
export function nodeFiles({ origin, isFolder }) {
  const script = readFileSync(new URL('social-work-chart.min.js', scripts));
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const names = readdirSync(scripts).filter((name) => name.endsWith('.js'));
  return new Map([
    ...articleFiles({ origin, integrity, isFolder }),
    ...PICTURES.map(({ chart, language, stem }) => [
      `${stem}.png`,
      { type: 'image/png', make: () => renderPng(dataset, chart, { language }) },
    ]),
    ...names.map((name) => [
      `/scripts/${name}`,
      { type: 'text/javascript', make: () => readFileSync(new URL(name, scripts)) },
    ]),
  ]);
}
