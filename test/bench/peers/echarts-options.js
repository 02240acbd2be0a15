// The options of ECharts for both charts, and the parts of it that they need.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { CONTEXT, curvesOf, INK, percent, SUBJECT, timeDomain } from './shared.js';

use([BarChart, LineChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

const titles = ({ title, subtitle, source }) => [
  { text: title, subtext: subtitle, left: 16, top: 8, textStyle: { fontSize: 20, overflow: 'break' } },
  { subtext: source, left: 16, bottom: 4 },
];

const GRID = { left: 64, right: 64, top: 88, bottom: 64 };

export const barOption = (spec) => ({
  animation: false,
  title: titles(spec),
  grid: GRID,
  xAxis: { type: 'value', splitNumber: 5, axisLabel: { formatter: percent } },
  yAxis: { type: 'category', inverse: true, data: spec.bars.map(({ name }) => name) },
  series: [
    {
      type: 'bar',
      data: spec.bars.map(({ value }, index) => ({ value, itemStyle: { color: index === 0 ? SUBJECT : CONTEXT } })),
      label: { show: true, position: 'right', formatter: ({ dataIndex }) => spec.bars[dataIndex].printed },
    },
  ],
});

/** Words for the ticks that begin a month or a year; none for days. */
const MONTHS = { year: '{M}月', month: '{M}月', day: '' };

/** Pairs in one typed array are the form of ECharts for large data; `lttb` is the sampling that its documentation recommends. */
function pairs({ times, counts }) {
  const flat = new Float64Array(times.length * 2);
  for (let index = 0; index < times.length; index += 1) {
    flat[2 * index] = times[index];
    flat[2 * index + 1] = counts[index];
  }
  return flat;
}

export function timelineOption(spec) {
  const curves = curvesOf(spec.units);
  const [min, max] = timeDomain(curves, spec.deadline);
  const due = {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK, type: 'solid' },
    label: { formatter: spec.deadlineWords, color: INK },
    data: [{ xAxis: spec.deadline }],
  };
  return {
    animation: false,
    title: titles(spec),
    grid: GRID,
    xAxis: { type: 'time', min, max, axisLabel: { formatter: MONTHS, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, max: spec.total, splitNumber: 4 },
    series: curves.map((curve, index) => ({
      type: 'line',
      step: 'end',
      showSymbol: false,
      sampling: 'lttb',
      color: SUBJECT,
      dimensions: ['time', 'count'],
      data: pairs(curve),
      ...(index === 0 ? { markLine: due } : {}),
    })),
  };
}
