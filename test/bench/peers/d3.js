// What a graphics desk writes for its page with d3: selections, joins, scales, axes, shapes, date formats.
import { axisBottom } from 'd3-axis';
import { max } from 'd3-array';
import { scaleBand, scaleLinear, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { curveStepAfter, line } from 'd3-shape';
import { utcFormat } from 'd3-time-format';
import { addLine, CONTEXT, curvesByDay, curvesOf, HEIGHT, INK, nameBox, RULE, SUBJECT, timeDomain } from './shared.js';

const MARGIN = { top: 24, right: 64, bottom: 32, left: 64 };
const month = utcFormat('%-m月');

/** The words, and an empty picture between them. `draw` fills it for a width. */
function show(box, spec, draw) {
  nameBox(box, spec);
  const lines = [addLine(box, spec.title, 20), addLine(box, spec.subtitle, 14)];
  const svg = select(box).append('svg').attr('height', HEIGHT).attr('font-size', 12);
  lines.push(addLine(box, spec.source));
  let current = spec;
  const redraw = (width) => draw(svg.attr('width', width).attr('viewBox', [0, 0, width, HEIGHT]), current, width);
  redraw(box.clientWidth);
  return {
    update(next) {
      current = next;
      nameBox(box, next);
      [next.title, next.subtitle, next.source].forEach((words, index) => (lines[index].textContent = words));
      redraw(box.clientWidth);
    },
    resize: redraw,
    destroy: () => box.remove(),
    marks: () => box.querySelectorAll('.mark').length,
  };
}

const axisOf = (svg, axis) =>
  svg
    .selectAll('.axis')
    .data([0])
    .join('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0 ${HEIGHT - MARGIN.bottom})`)
    .call(axis);

function drawBars(svg, { bars: data }, width) {
  const x = scaleLinear([0, max(data, ({ value }) => value)], [MARGIN.left, width - MARGIN.right]).nice(5);
  const y = scaleBand(data.keys(), [MARGIN.top, HEIGHT - MARGIN.bottom]).padding(0.25);
  axisOf(svg, axisBottom(x).ticks(5, '.0%'));
  const middle = (_, index) => y(index) + y.bandwidth() / 2;
  svg
    .selectAll('.mark')
    .data(data)
    .join('rect')
    .attr('class', 'mark')
    .attr('x', MARGIN.left)
    .attr('y', (_, index) => y(index))
    .attr('width', ({ value }) => x(value) - MARGIN.left)
    .attr('height', y.bandwidth())
    .attr('fill', (_, index) => (index === 0 ? SUBJECT : CONTEXT));
  const words = (name, anchor, at, text) =>
    svg
      .selectAll(`.${name}`)
      .data(data)
      .join('text')
      .attr('class', name)
      .attr('x', at)
      .attr('y', middle)
      .attr('dy', '0.35em')
      .attr('text-anchor', anchor)
      .attr('fill', INK)
      .text(text);
  words('name', 'end', MARGIN.left - 6, ({ name }) => name);
  words(
    'value',
    'start',
    ({ value }) => x(value) + 6,
    ({ printed }) => printed,
  );
}

const drawTimeline = (curves) => (svg, spec, width) => {
  const series = curves(spec.units);
  const domain = timeDomain(series, spec.deadline);
  const x = scaleUtc(domain, [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, spec.total], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  axisOf(svg, axisBottom(x).ticks(6).tickFormat(month));
  svg
    .selectAll('.count')
    .data(y.ticks(4))
    .join('text')
    .attr('class', 'count')
    .attr('x', MARGIN.left - 6)
    .attr('y', y)
    .attr('text-anchor', 'end')
    .attr('fill', INK)
    .text(String);
  svg
    .selectAll('.grid')
    .data(y.ticks(4))
    .join('line')
    .attr('class', 'grid')
    .attr('x1', MARGIN.left)
    .attr('x2', width - MARGIN.right)
    .attr('y1', y)
    .attr('y2', y)
    .attr('stroke', RULE);
  const pathOf = ({ times, counts }) => {
    const at = (index) => (index < times.length ? times[index] : domain[1]);
    const path = line(
      (_, index) => x(at(index)),
      (_, index) => y(counts[Math.min(index, counts.length - 1)]),
    );
    return path.curve(curveStepAfter)({ length: times.length + 1 });
  };
  svg
    .selectAll('.mark')
    .data(series)
    .join('path')
    .attr('class', 'mark')
    .attr('fill', 'none')
    .attr('stroke', SUBJECT)
    .attr('stroke-width', 2)
    .attr('d', pathOf);
  svg
    .selectAll('.deadline')
    .data([spec.deadline])
    .join('line')
    .attr('class', 'deadline')
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', MARGIN.top)
    .attr('y2', HEIGHT - MARGIN.bottom)
    .attr('stroke', INK);
  svg
    .selectAll('.due')
    .data([spec.deadline])
    .join('text')
    .attr('class', 'due')
    .attr('x', x)
    .attr('y', MARGIN.top - 6)
    .attr('text-anchor', 'end')
    .attr('fill', INK)
    .text(spec.deadlineWords);
};

export const bars = (box, spec) => show(box, spec, drawBars);
export const timeline = (box, spec) => show(box, spec, drawTimeline(curvesOf));
export const timelineByDay = (box, spec) => show(box, spec, drawTimeline(curvesByDay));
