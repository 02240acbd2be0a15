import { expect, it } from 'vitest';
import { readContents } from '../../../build/docs/contents.js';
import { chartReference, TYPE_NAMES } from '../../../build/docs/reference/charts.js';

const pages = new Map(
  readContents()
    .flatMap((group) => group.pages)
    .map(({ file, markdown }) => [file, markdown]),
);

/** What readers of the docs come for, and what the page that has it must hold. */
const WANTED: Readonly<Record<string, readonly [file: string, ...signs: RegExp[]]>> = {
  'a start for a news site': ['docs/guide/news-site.md', /^```html/m, /^```sh/m],
  'a start for who writes code': ['docs/guide/developer.md', /npm install social-work-chart/, /^```js/m],
  'a start for an editor': ['docs/guide/editor.md', /social-work-chart figures/],
  'a start for a server': ['docs/guide/server.md', /social-work-chart render/, /WordPress/, /Ghost/, /Drupal/],
  'a start for a designer': ['docs/guide/designer.md', /--social-work-chart-font/, /::part\(/],
  'embedding in Chinese': ['docs/guide/zh/embedding.md', /<social-work-chart /, /微信/],
  'datasets in Chinese': ['docs/guide/zh/dataset.md', /^```json/m],
  'all that the tags have': ['docs/reference/tags.md', /^<!-- tags -->$/m],
  tokens: ['docs/reference/tokens.md', /^<!-- tokens -->$/m],
  'all chart types': ['docs/reference/charts.md', /^<!-- charts -->$/m],
  'fields of a dataset': ['docs/reference/dataset.md', /^<!-- dataset -->$/m],
  channels: ['docs/channels.md', /^## /m],
  accessibility: ['docs/accessibility.md', /screen reader/i],
  'content policies': ['docs/policy.md', /^```http own/m],
  'the promise for hostile values': [
    'SECURITY.md',
    /^## What is promised/m,
    /^## How to report/m,
    /^## Which versions/m,
  ],
  'changing versions': ['docs/guide/changing-versions.md', /^## What is promised/m],
  'adding a chart': ['docs/guide/adding-a-chart.md', /^## 1\./m],
  decisions: ['docs/decisions/1-charts-bind-datasets.md', /\*\*Decision/],
};

it.each(Object.entries(WANTED))('the docs have %s', (_name, [file, ...signs]) => {
  const page = pages.get(file) ?? '';
  expect(signs.filter((sign) => !sign.test(page)).map(String)).toEqual([]);
});

it.each(TYPE_NAMES)(
  'the page of %s says when to take it and when not, and how it is read, with its picture and dataset',
  (type) => {
    const page = pages.get(`docs/charts/${type}.md`) ?? '';
    const signs = [/^<!-- chart -->$/m, /^\*\*Take it\*\* /m, /^\*\*Take another\*\* /m, /^\*\*How it is read\.\*\* /m];
    expect(signs.filter((sign) => !sign.test(page)).map(String)).toEqual([]);
    const [, json = '{}'] = /^## Its dataset\n[^]*?```json\n([^]*?)\n```/m.exec(chartReference(type)) ?? [];
    const { charts = {} } = JSON.parse(json) as { charts?: Readonly<Record<string, { type: string }>> };
    expect(Object.values(charts).map((chart) => chart.type)).toEqual([type]);
  },
);
