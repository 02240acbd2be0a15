import { Buffer } from 'node:buffer';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fallbackStyles, renderFallback } from '../../../dist/core.js';
import { bundleOf, CONTENDERS, litCore, ourBundle, ourScript } from '../contenders.mjs';
import { datasetOf } from '../place-dataset.mjs';
import { places } from '../places.mjs';

/** Bytes of some files, each compressed by itself, as servers do it. */
function sizeOf(...files) {
  const sum = (measure) => files.reduce((total, file) => total + measure(file), 0);
  return {
    raw: sum((file) => Buffer.byteLength(file)),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

const kB = (bytes) => (bytes / 1000).toFixed(1);

export default {
  id: 'bytes',
  title: 'Bytes to draw a bar chart and a timeline',
  how:
    'Bundles of esbuild, minified and tree-shaken, with the style sheet that uPlot needs. Ours is the file that a page with ' +
    'a dataset of its own loads: the script of the tag, with all ten chart types, three languages and the tables. The limit is the core of Lit alone, which draws nothing. Exact.',
  async run({ ids }) {
    const dataset = datasetOf(places[0]);
    const fallbacks = ['rates', 'rollout'].map((id) => renderFallback(dataset, id, { language: 'zh' }));
    const rows = [
      { name: 'limit: core of Lit', both: sizeOf(await litCore()) },
      { name: '**social-work-chart**, script tag', both: sizeOf(ourScript().code) },
      { name: '**social-work-chart**, in a bundle of a page', both: sizeOf(...(await ourBundle())) },
      {
        name: '**social-work-chart**, no script: both fallbacks in the HTML',
        both: sizeOf([...fallbacks, fallbackStyles()].join('')),
      },
    ];
    const peers = ids.filter((id) => !['limit', 'ours'].includes(id));
    for (const id of peers) {
      const { title, charts } = CONTENDERS[id];
      const row = { name: title, both: sizeOf(await bundleOf(id, charts)) };
      for (const chart of charts) row[chart] = sizeOf(await bundleOf(id, [chart]));
      rows.push(row);
      if (id === 'd3') rows.hand = row.both.gzip;
    }
    const [limit, ours] = rows.map(({ both }) => both.gzip);
    const ratio = (bytes, to) => (to === undefined ? '–' : (bytes / to).toFixed(2));
    const one = (size) => (size ? `${kB(size.gzip)} (${kB(size.brotli)})` : '–');
    return {
      tables: [
        {
          head: [
            '',
            'raw, kB',
            'gzip -9',
            'brotli',
            'gzip ÷ limit',
            '÷ d3 by hand',
            'bars only: gzip (brotli)',
            'timeline only',
          ],
          rows: rows.map(({ name, both, bars, timeline }) => [
            name,
            kB(both.raw),
            kB(both.gzip),
            kB(both.brotli),
            ratio(both.gzip, limit),
            ratio(both.gzip, rows.hand),
            one(bars),
            one(timeline),
          ]),
        },
      ],
      facts: rows.hand ? { 'bytes: ours ÷ d3': ours / rows.hand } : {},
    };
  },
};
