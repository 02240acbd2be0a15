// What a graphics desk writes by hand for two charts of its own: template strings with the scales, shapes and date formats
// of d3. It knows its data and one language: nothing is checked, and there is neither table nor sentence.
import { scaleBand, scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { utcFormat } from 'd3-time-format';
import { printedRate } from './places.mjs';

const MARGIN = 16;
const LINE = 1.45;
const INK = '#1a1f24';
const MUTED = '#555d66';
const RULE = '#d5d9de';
const SUBJECT = '#96330e';
const CONTEXT = '#6b747d';
const FONTS = 'system-ui, &quot;PingFang SC&quot;, &quot;Noto Sans CJK SC&quot;, sans-serif';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (words) => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

/** Han characters are as wide as high, all else a little over half of that. */
const charWidth = (character, size) => (character >= '\u2e80' ? size : size * 0.58);

/** Lines no wider than the room, broken at any character but before a mark. */
function wrap(words, size, room) {
  const lines = [];
  let line = '';
  let width = 0;
  for (const character of words) {
    width += charWidth(character, size);
    if (width > room && !'，。、；：）'.includes(character)) {
      lines.push(line);
      line = '';
      width = charWidth(character, size);
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

const text = (x, y, { size, fill = MUTED, weight = 400, anchor = 'start' }, words) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escape(words)}</text>`;

/** Words from the left edge on, and where what follows them begins. */
function block(y, style, words, width) {
  const lines = wrap(words, style.size, width - 2 * MARGIN);
  const height = Math.round(style.size * LINE);
  const xml = lines.map((line, index) => text(MARGIN, y + style.size + index * height, style, line)).join('');
  return { xml, y: y + lines.length * height + 4 };
}

/** A plot between title, subtitle, key and source. */
function page({ title, subtitle, key, source }, width, plot) {
  const head = block(MARGIN, { size: 20, weight: 700, fill: INK }, title, width);
  const under = block(head.y, { size: 14 }, subtitle, width);
  const drawn = plot(under.y + 12);
  const notes = key === '' ? { xml: '', y: drawn.y } : block(drawn.y, { size: 12 }, key, width);
  const foot = block(notes.y, { size: 12 }, source, width);
  const height = foot.y + MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `lang="zh-CN" font-family="${FONTS}" role="img" aria-label="${escape(`${title}。${subtitle}`)}">` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${head.xml}${under.xml}${drawn.xml}${notes.xml}${foot.xml}</svg>`
  );
}

const sourceLine = ({ publisher, title, date }) => {
  const [year, month] = date.split('-');
  return `来源：${publisher}，${title}，${year}年${Number(month)}月`;
};

const px = (value) => Math.round(value * 100) / 100;

/** An end that fades for “nearly”, an arrow for “over”. */
function barMarks({ value, hedge }, x, y, height, fill) {
  const end = x(value);
  const solid = hedge === 'nearly' ? x(value * 0.95) : end;
  const bar = `<rect x="${px(x(0))}" y="${px(y)}" width="${px(solid - x(0))}" height="${height}" fill="${fill}"/>`;
  if (hedge === 'nearly') {
    const step = (end - solid) / 3;
    const steps = [0.66, 0.42, 0.22].map(
      (opacity, index) =>
        `<rect x="${px(solid + index * step)}" y="${px(y)}" width="${px(step)}" height="${height}" fill="${fill}" opacity="${opacity}"/>`,
    );
    return bar + steps.join('');
  }
  if (hedge !== 'over') return bar;
  const arrow = `M${px(end + 3)} ${px(y + 7)}L${px(end + 11)} ${px(y + 14)}L${px(end + 3)} ${px(y + 21)}`;
  return `${bar}<path d="${arrow}" fill="none" stroke="${fill}" stroke-width="2"/>`;
}

/** A bar for each rate, named, with its number behind it, on an axis of percent. */
export function rateBars(place, width) {
  const { title, subtitle, bars } = place.rates;
  const hedges = new Set(bars.map(({ hedge }) => hedge));
  const key = [
    hedges.has('nearly') ? '末端变浅：略低于此数。' : '',
    hedges.has('over') ? '末端箭头：高于此数。' : '',
  ].join('');
  return page({ title, subtitle, key, source: sourceLine(place) }, width, (top) => {
    const x = scaleLinear([0, Math.max(...bars.map(({ value }) => value))], [MARGIN, width - MARGIN - 70]).nice(5);
    const bottom = top + bars.length * 66;
    const y = scaleBand(bars.keys(), [top, bottom]);
    const percent = x.tickFormat(5, '.0%');
    const axis = x.ticks(5).map((tick) => {
      const at = px(x(tick));
      const mark = `<line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + 6}" stroke="${RULE}"/>`;
      return mark + text(at, bottom + 20, { size: 12, anchor: 'middle' }, percent(tick));
    });
    const rows = bars.map((bar, index) => {
      const at = y(index);
      const label = { size: 16, weight: 700, fill: INK };
      return (
        text(MARGIN, at + 15, { size: 14, fill: INK }, bar.name) +
        barMarks(bar, x, at + 24, 28, index === 0 ? SUBJECT : CONTEXT) +
        text(px(x(bar.value) + (bar.hedge === 'over' ? 20 : 8)), at + 44, label, printedRate(bar))
      );
    });
    return { xml: axis.join('') + rows.join(''), y: bottom + 36 };
  });
}

const shortMonth = utcFormat('%-m月');
const longMonth = utcFormat('%Y年%-m月');
const longDay = utcFormat('%Y年%-m月%-d日');

/** Steps of how many are done, on an axis of months, with the line of the deadline. */
export function rolloutSteps(place, width) {
  const { title, subtitle, label, units, deadline } = place.rollout;
  const key = `顶线：全部${units.length}个。`;
  return page({ title, subtitle, key, source: sourceLine(place) }, width, (top) => {
    const moments = units.map(({ moment }) => moment).sort((a, b) => a - b);
    const [first, last] = [moments[0], Math.max(moments[moments.length - 1], deadline)];
    const x = scaleUtc([first - (last - first) * 0.03, last + (last - first) * 0.12], [MARGIN, width - MARGIN]);
    const bottom = top + 120;
    const y = scaleLinear([0, units.length], [bottom, top + 24]);
    const steps = [
      [x.domain()[0], 0],
      ...moments.map((moment, index) => [moment, index + 1]),
      [x.domain()[1], units.length],
    ];
    const shape = line(
      ([moment]) => x(moment),
      ([, count]) => y(count),
    )
      .curve(curveStepAfter)
      .digits(2);
    const axis = x.ticks(Math.floor(width / 160)).map((tick, index) => {
      const at = px(x(tick));
      const grid = `<line x1="${at}" x2="${at}" y1="${top + 24}" y2="${bottom}" stroke="${RULE}"/>`;
      const isNewYear = index === 0 || tick.getUTCMonth() === 0;
      const words = (isNewYear ? longMonth : shortMonth)(tick);
      return grid + text(at, bottom + 16, { size: 12, anchor: 'middle' }, words);
    });
    const due = px(x(deadline));
    return {
      xml:
        text(MARGIN, top + 14, { size: 14, fill: INK }, label) +
        axis.join('') +
        `<line x1="${MARGIN}" x2="${width - MARGIN}" y1="${top + 24}" y2="${top + 24}" stroke="${RULE}"/>` +
        `<path d="${shape(steps)}" fill="none" stroke="${SUBJECT}" stroke-width="2"/>` +
        `<line x1="${due}" x2="${due}" y1="${top + 18}" y2="${bottom}" stroke="${INK}" stroke-width="2"/>` +
        text(due, top + 14, { size: 16, weight: 700, fill: INK, anchor: 'end' }, `到${longDay(deadline)}`),
      y: bottom + 32,
    };
  });
}
