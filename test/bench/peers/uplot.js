/* global CSSStyleSheet, document -- of a page */
// uPlot, which draws time series alone: there is no bar chart of named things.
import uPlot from 'uplot';
import css from 'uplot/dist/uPlot.min.css';
import { addLine, curvesOf, HEIGHT, INK, monthWords, nameBox, SUBJECT, timeDomain } from './shared.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** One x for all: a second curve has its own times, and a hole at those of the other. */
function columnsOf(curves) {
  const [first, second] = curves.map(({ times, counts }) => [times, counts]);
  return second ? uPlot.join([first, second]) : first;
}

const deadlineOf = (state) => ({
  hooks: {
    draw: ({ ctx, valToPos, bbox: { top, height } }) => {
      const at = valToPos(state.spec.deadline, 'x', true);
      ctx.strokeStyle = INK;
      ctx.fillStyle = INK;
      ctx.textAlign = 'right';
      ctx.beginPath();
      ctx.moveTo(at, top);
      ctx.lineTo(at, top + height);
      ctx.stroke();
      ctx.fillText(state.spec.deadlineWords, at, top - 6);
    },
  },
});

export function timeline(box, spec) {
  const state = { spec };
  nameBox(box, spec);
  const subtitle = addLine(box, spec.subtitle, 14);
  const curves = curvesOf(spec.units);
  state.domain = timeDomain(curves, spec.deadline);
  const series = curves.map(() => ({
    stroke: SUBJECT,
    width: 2,
    spanGaps: true,
    paths: uPlot.paths.stepped({ align: 1 }),
    points: { show: false },
  }));
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      title: spec.title,
      ms: 1,
      legend: { show: false },
      padding: [24, 56, 0, 8],
      plugins: [deadlineOf(state)],
      scales: { x: { range: () => state.domain }, y: { range: () => [0, state.spec.total] } },
      axes: [{ values: (_, splits) => splits.map(monthWords), space: 80, grid: { show: false } }, {}],
      series: [{}, ...series],
    },
    columnsOf(curves),
    box,
  );
  const source = addLine(box, spec.source);
  return {
    update(next) {
      const fresh = curvesOf(next.units);
      Object.assign(state, { spec: next, domain: timeDomain(fresh, next.deadline) });
      nameBox(box, next);
      box.querySelector('.u-title').textContent = next.title;
      subtitle.textContent = next.subtitle;
      source.textContent = next.source;
      plot.setData(columnsOf(fresh));
    },
    resize: (width) => plot.setSize({ width, height: HEIGHT }),
    destroy() {
      plot.destroy();
      box.remove();
    },
    marks: () => plot.series.length - 1,
  };
}
