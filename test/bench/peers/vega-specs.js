// The specifications of both charts for Vega-Lite.
import { CONTEXT, curvesOf, HEIGHT, INK, SUBJECT, timeDomain } from './shared.js';

const around = ({ title, subtitle, source }, width) => ({
  // Vega makes it the name of the picture.
  description: `${title}。${subtitle}`,
  width,
  height: HEIGHT,
  autosize: { type: 'fit', contains: 'padding' },
  title: { text: title, subtitle: [subtitle, source], anchor: 'start', fontSize: 20, limit: width },
});

export function barSpec(spec, width) {
  const data = spec.bars.map((bar, index) => ({ ...bar, color: index === 0 ? SUBJECT : CONTEXT }));
  const y = { field: 'name', type: 'nominal', sort: null, axis: { title: null } };
  const x = { field: 'value', type: 'quantitative', axis: { format: '.0%', tickCount: 5, title: null } };
  return {
    ...around(spec, width),
    data: { values: data },
    encoding: { y, x },
    layer: [
      { mark: { type: 'bar', aria: true }, encoding: { color: { field: 'color', type: 'nominal', scale: null } } },
      { mark: { type: 'text', align: 'left', dx: 6, color: INK }, encoding: { text: { field: 'printed' } } },
    ],
  };
}

function rows(curves) {
  return curves.flatMap(({ times, counts }, curve) =>
    Array.from(times, (time, index) => ({ time, count: counts[index], curve })),
  );
}

export function timelineSpec(spec, width) {
  const curves = curvesOf(spec.units);
  const [from, to] = timeDomain(curves, spec.deadline);
  const axis = { format: '%-m月', tickCount: 6, title: null, grid: false };
  const x = { type: 'temporal', scale: { type: 'utc', domain: [from, to] }, axis };
  return {
    ...around(spec, width),
    layer: [
      {
        data: { name: 'steps', values: rows(curves) },
        mark: { type: 'line', interpolate: 'step-after', color: SUBJECT },
        encoding: {
          x: { field: 'time', ...x },
          y: {
            field: 'count',
            type: 'quantitative',
            scale: { domain: [0, spec.total] },
            axis: { tickCount: 4, title: null },
          },
          detail: { field: 'curve' },
        },
      },
      {
        data: { values: [{ due: spec.deadline, words: spec.deadlineWords }] },
        encoding: { x: { field: 'due', ...x } },
        layer: [
          { mark: { type: 'rule', color: INK } },
          { mark: { type: 'text', align: 'right', y: -6, color: INK }, encoding: { text: { field: 'words' } } },
        ],
      },
    ],
  };
}
