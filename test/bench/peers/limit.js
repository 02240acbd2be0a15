// The limit of drawing: the finished picture of this library, as a string, into the page; of many units one pass, over columns or objects, and one path.
import { limitSvg, limitSvgOfObjects } from '../rollout-data.mjs';

function show(box, spec) {
  const draw = ({ svg, columns, objects }) =>
    (box.innerHTML = columns ? limitSvg(columns) : objects ? limitSvgOfObjects(objects) : svg);
  draw(spec);
  return {
    update: draw,
    resize: (width) => (box.innerHTML = spec.widths[width]),
    destroy: () => box.remove(),
    marks: () => box.querySelectorAll('[data-figure]').length,
  };
}

export const bars = show;
export const timeline = show;
