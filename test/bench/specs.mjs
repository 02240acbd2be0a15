// The same charts in plain values, for contenders that know no datasets.
import { printedRate } from './places.mjs';

const DAY = 86_400_000;

function sourceOf({ publisher, title, date }) {
  const [year, month] = date.split('-');
  return `来源：${publisher}，${title}，${year}年${Number(month)}月`;
}

/** What a chart of a place says: `bars` or `timeline`. */
export function specOf(chart, place) {
  const source = sourceOf(place);
  if (chart === 'bars') {
    const { title, subtitle, bars } = place.rates;
    return {
      title,
      subtitle,
      source,
      bars: bars.map((bar) => ({ name: bar.name, value: bar.value, printed: printedRate(bar) })),
    };
  }
  const { title, subtitle, units, deadline } = place.rollout;
  const on = units.map(({ moment }) => moment / DAY);
  return { title, subtitle, source, units: { on }, total: units.length, deadline, deadlineWords: dueWords(deadline) };
}

function dueWords(deadline) {
  const date = new Date(deadline);
  return `到${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** What a roll-out of any size says. */
export function rolloutSpec(units, { total, deadline }) {
  return {
    title: '各县挂牌',
    subtitle: '已经挂牌的县级部门，累计，个',
    source: '来源：报社，报道，2024年',
    units,
    total,
    deadline,
    deadlineWords: dueWords(deadline),
  };
}
