// ECharts, tree-shaken, with its SVG renderer.
import { init } from 'echarts/core';
import { barOption, timelineOption } from './echarts-options.js';
import { HEIGHT, nameBox } from './shared.js';

function show(optionOf, box, spec) {
  nameBox(box, spec);
  const chart = init(box, null, { renderer: 'svg', width: box.clientWidth, height: HEIGHT });
  const set = (next) => chart.setOption(optionOf(next));
  set(spec);
  return {
    update(next) {
      nameBox(box, next);
      set(next);
    },
    resize: (width) => chart.resize({ width, height: HEIGHT }),
    destroy() {
      chart.dispose();
      box.remove();
    },
    marks() {
      const { series } = chart.getOption();
      const isBar = series[0].type === 'bar';
      return isBar ? chart.getModel().getSeriesByIndex(0).getData().count() : series.length;
    },
  };
}

export const bars = (box, spec) => show(barOption, box, spec);
export const timeline = (box, spec) => show(timelineOption, box, spec);
