// Observable Plot. It has no update: a new chart takes the place of the old one, as its documentation recommends.
import * as Plot from '@observablehq/plot';
import { CONTEXT, curvesOf, HEIGHT, INK, monthWords, nameBox, SUBJECT, timeDomain } from './shared.js';

const words = ({ title, subtitle, source }) => ({ title, subtitle, caption: source, height: HEIGHT });

export function barsOf(spec, width, options = {}) {
  const { bars: data } = spec;
  return Plot.plot({
    ...words(spec),
    ...options,
    width,
    marginLeft: 64,
    marginRight: 64,
    x: { nice: true, ticks: 5, tickFormat: '.0%', label: null },
    y: { domain: data.map(({ name }) => name), label: null },
    marks: [
      Plot.barX(data, {
        x: 'value',
        y: 'name',
        fill: (_, index) => (index === 0 ? SUBJECT : CONTEXT),
        className: 'mark',
      }),
      Plot.text(data, { x: 'value', y: 'name', text: 'printed', textAnchor: 'start', dx: 6, fill: INK }),
    ],
  });
}

export function timelineOf(spec, width, options = {}) {
  const curves = curvesOf(spec.units);
  return Plot.plot({
    ...words(spec),
    ...options,
    width,
    marginLeft: 64,
    marginRight: 64,
    marginTop: 24,
    x: { type: 'utc', domain: timeDomain(curves, spec.deadline), ticks: 6, tickFormat: monthWords, label: null },
    y: { domain: [0, spec.total], grid: true, ticks: 4, label: null },
    marks: [
      ...curves.map(({ times, counts }) =>
        Plot.line(
          { length: times.length },
          { x: times, y: counts, curve: 'step-after', stroke: SUBJECT, className: 'mark' },
        ),
      ),
      Plot.ruleX([spec.deadline], { stroke: INK }),
      Plot.text([spec.deadline], {
        x: (moment) => moment,
        text: [spec.deadlineWords],
        frameAnchor: 'top',
        textAnchor: 'end',
        dy: -16,
        fill: INK,
      }),
    ],
  });
}

function show(make, box, spec) {
  let current = spec;
  const redraw = (width) => box.replaceChildren(make(current, width));
  nameBox(box, spec);
  redraw(box.clientWidth);
  return {
    update(next) {
      current = next;
      nameBox(box, next);
      redraw(box.clientWidth);
    },
    resize: redraw,
    destroy: () => box.remove(),
    marks: () => box.querySelectorAll('.mark rect, .mark path, path.mark').length,
  };
}

export const bars = (box, spec) => show(barsOf, box, spec);
export const timeline = (box, spec) => show(timelineOf, box, spec);
