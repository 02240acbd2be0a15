// Both charts as SVG text in Node, by contender: each answers with a function of the chart and of a place.
// `node server.mjs NAME` draws one bar chart and ends: that is the cold start.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { specOf } from '../specs.mjs';

const WIDTH = 640;

export const SERVERS = {
  async limit() {
    const { bars, timeline } = await import('./strings.js');
    return {
      bars: (place) => bars(specOf('bars', place), WIDTH),
      timeline: (place) => timeline(specOf('timeline', place), WIDTH),
    };
  },
  /** Datasets that were drawn before, as a server draws them. */
  async ours() {
    const { draw, datasetOf } = await ourParts();
    const datasets = new Map();
    const read = (place) => datasets.get(place) ?? datasets.set(place, datasetOf(place)).get(place);
    return { bars: (place) => draw('rates', read(place)), timeline: (place) => draw('rollout', read(place)) };
  },
  /** Each dataset drawn once, as a batch does; they are read outside of the time. */
  async 'ours-first'() {
    const { draw, datasetOf } = await ourParts();
    return {
      fresh: datasetOf,
      bars: (dataset) => draw('rates', dataset),
      timeline: (dataset) => draw('rollout', dataset),
    };
  },
  /** Checking and drawing. */
  async 'ours-read'() {
    const { draw, datasetOf } = await ourParts();
    const of = (id) => (place) => draw(id, datasetOf(place, [id]));
    return { bars: of('rates'), timeline: of('rollout') };
  },
  async d3() {
    const { rateBars, rolloutSteps } = await import('../hand-written.mjs');
    return { bars: (place) => rateBars(place, WIDTH), timeline: (place) => rolloutSteps(place, WIDTH) };
  },
  async plot() {
    const [{ parseHTML }, { barsOf, timelineOf }] = await Promise.all([import('linkedom'), import('./plot.js')]);
    const { document } = parseHTML('<html></html>');
    return {
      bars: (place) => barsOf(specOf('bars', place), WIDTH, { document }).outerHTML,
      timeline: (place) => timelineOf(specOf('timeline', place), WIDTH, { document }).outerHTML,
    };
  },
  async echarts() {
    const [{ init }, { barOption, timelineOption }] = await Promise.all([
      import('echarts/core'),
      import('./echarts-options.js'),
    ]);
    const draw = (optionOf, spec) => {
      const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: 400 });
      chart.setOption(optionOf(spec));
      const svg = chart.renderToSVGString();
      chart.dispose();
      return svg;
    };
    return {
      bars: (place) => draw(barOption, specOf('bars', place)),
      timeline: (place) => draw(timelineOption, specOf('timeline', place)),
    };
  },
  async vega() {
    const [{ compile }, { parse, View }, { barSpec, timelineSpec }] = await Promise.all([
      import('vega-lite'),
      import('vega'),
      import('./vega-specs.js'),
    ]);
    const draw = async (spec) => {
      const view = new View(parse(compile(spec).spec), { renderer: 'none' });
      const svg = await view.toSVG();
      view.finalize();
      return svg;
    };
    return {
      bars: (place) => draw(barSpec(specOf('bars', place), WIDTH)),
      timeline: (place) => draw(timelineSpec(specOf('timeline', place), WIDTH)),
    };
  },
};

async function ourParts() {
  const [{ renderSvg }, { datasetOf }] = await Promise.all([
    import('../../../dist/core.js'),
    import('../place-dataset.mjs'),
  ]);
  return { datasetOf, draw: (id, dataset) => renderSvg(dataset, id, { width: WIDTH }) };
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { places } = await import('../places.mjs');
  const { bars } = await SERVERS[argv[2]]();
  const svg = await bars(places[0]);
  if (!svg.includes('<svg')) throw new Error('nothing was drawn');
}
