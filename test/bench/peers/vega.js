// Vega-Lite, compiled in the page, drawn by Vega as SVG. New data are a new view, as vega-embed does it.
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { HEIGHT } from './shared.js';
import { barSpec, timelineSpec } from './vega-specs.js';

async function show(specOf, box, spec) {
  let view;
  const draw = async (next) => {
    view?.finalize();
    view = new View(parse(compile(specOf(next, box.clientWidth)).spec), { renderer: 'svg', container: box });
    await view.runAsync();
  };
  await draw(spec);
  return {
    update: draw,
    resize: (width) => view.width(width).height(HEIGHT).runAsync(),
    destroy() {
      view.finalize();
      box.remove();
    },
    marks: () => box.querySelectorAll('.mark-rect.role-mark path, .mark-line.role-mark path').length,
  };
}

export const bars = (box, spec) => show(barSpec, box, spec);
export const timeline = (box, spec) => show(timelineSpec, box, spec);
