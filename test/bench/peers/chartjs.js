/* global document -- of a page */
// Chart.js, with only the parts that are used. It has neither labels at bars nor lines at dates: both are plugins of one
// function, as its documentation shows them. It decimates as that recommends.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
} from 'chart.js';
import {
  addLine,
  CONTEXT,
  curvesOf,
  HEIGHT,
  INK,
  monthTicks,
  monthWords,
  nameBox,
  percent,
  SUBJECT,
  timeDomain,
} from './shared.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  SubTitle,
  Title,
);

const common = ({ title, subtitle }, padding) => ({
  animation: false,
  responsive: false,
  maintainAspectRatio: false,
  layout: { padding },
  plugins: {
    title: { display: true, text: title, align: 'start', font: { size: 20 } },
    subtitle: { display: true, text: subtitle, align: 'start' },
  },
});

/** Draws words behind the bars. */
const valueLabels = {
  id: 'valueLabels',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.fillStyle = INK;
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => ctx.fillText(data.datasets[0].printed[index], x + 6, y));
  },
};

/** Draws the line of the deadline and its words. */
const deadline = {
  id: 'deadline',
  afterDatasetsDraw({ ctx, scales, chartArea: { top, bottom }, data }) {
    const at = scales.x.getPixelForValue(data.due);
    ctx.strokeStyle = INK;
    ctx.fillStyle = INK;
    ctx.textAlign = 'right';
    ctx.beginPath();
    ctx.moveTo(at, top);
    ctx.lineTo(at, bottom);
    ctx.stroke();
    ctx.fillText(data.dueWords, at, top - 6);
  },
};

function barConfig(spec) {
  const options = common(spec, { right: 56 });
  return {
    type: 'bar',
    plugins: [valueLabels],
    data: {
      labels: spec.bars.map(({ name }) => name),
      datasets: [
        {
          data: spec.bars.map(({ value }) => value),
          printed: spec.bars.map(({ printed }) => printed),
          backgroundColor: spec.bars.map((_, index) => (index === 0 ? SUBJECT : CONTEXT)),
        },
      ],
    },
    options: {
      ...options,
      indexAxis: 'y',
      scales: { x: { ticks: { callback: percent, maxTicksLimit: 6 } }, y: { grid: { display: false } } },
    },
  };
}

function timelineConfig(spec) {
  const curves = curvesOf(spec.units);
  const [min, max] = timeDomain(curves, spec.deadline);
  const options = common(spec, { right: 56 });
  const x = {
    type: 'linear',
    min,
    max,
    afterBuildTicks: (scale) => (scale.ticks = monthTicks([min, max]).map((value) => ({ value }))),
    ticks: { callback: monthWords },
    grid: { display: false },
  };
  return {
    type: 'line',
    plugins: [deadline],
    data: {
      due: spec.deadline,
      dueWords: spec.deadlineWords,
      datasets: curves.map(({ times, counts }) => ({
        data: Array.from(times, (time, index) => ({ x: time, y: counts[index] })),
        stepped: true,
        pointRadius: 0,
        borderWidth: 2,
        borderColor: SUBJECT,
      })),
    },
    options: {
      ...options,
      parsing: false,
      normalized: true,
      plugins: { ...options.plugins, decimation: { enabled: true, algorithm: 'min-max' } },
      scales: { x, y: { min: 0, max: spec.total, ticks: { maxTicksLimit: 5 } } },
    },
  };
}

function show(configOf, box, spec) {
  nameBox(box, spec);
  const canvas = document.createElement('canvas');
  canvas.width = box.clientWidth;
  canvas.height = HEIGHT;
  box.append(canvas);
  const source = addLine(box, spec.source);
  const chart = new Chart(canvas, configOf(spec));
  return {
    update(next) {
      nameBox(box, next);
      source.textContent = next.source;
      const { data, options } = configOf(next);
      Object.assign(chart, { data, options });
      chart.update('none');
    },
    resize: (width) => chart.resize(width, HEIGHT),
    destroy() {
      chart.destroy();
      box.remove();
    },
    marks: () => (chart.config.type === 'bar' ? chart.getDatasetMeta(0).data.length : chart.data.datasets.length),
  };
}

export const bars = (box, spec) => show(barConfig, box, spec);
export const timeline = (box, spec) => show(timelineConfig, box, spec);
