// The limit of a server: both charts as template strings, with scales by hand. It escapes, and measures nothing.
import {
  CONTEXT,
  curvesOf,
  FONT,
  HEIGHT,
  INK,
  MUTED,
  monthTicks,
  monthWords,
  percent,
  RULE,
  SUBJECT,
  timeDomain,
} from './shared.js';

const [LEFT, RIGHT, TOP, BOTTOM] = [64, 64, 72, HEIGHT - 48];
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words) => String(words).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const px = (value) => Math.round(value * 100) / 100;
const word = (x, y, anchor, words, fill = INK) =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}">${escape(words)}</text>`;

function picture({ title, subtitle, source }, width, marks) {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" ` +
    `aria-label="${escape(`${title}。${subtitle}`)}" font-size="12" font-family="${escape(FONT)}">` +
    `<text x="16" y="30" font-size="20" font-weight="700">${escape(title)}</text>` +
    `${word(16, 50, 'start', subtitle, MUTED)}${marks}${word(16, HEIGHT - 8, 'start', source, MUTED)}</svg>`
  );
}

export function bars(spec, width) {
  const most = Math.ceil(Math.max(...spec.bars.map(({ value }) => value)) * 20) / 20;
  const x = (value) => LEFT + ((width - LEFT - RIGHT) * value) / most;
  const row = (BOTTOM - TOP) / spec.bars.length;
  let marks = '';
  for (let tick = 0; tick <= most; tick += 0.1) marks += word(x(tick), BOTTOM + 20, 'middle', percent(tick), MUTED);
  spec.bars.forEach(({ name, value, printed }, index) => {
    const y = TOP + index * row;
    marks +=
      `<rect x="${LEFT}" y="${px(y + row * 0.12)}" width="${px(x(value) - LEFT)}" height="${px(row * 0.75)}" fill="${index === 0 ? SUBJECT : CONTEXT}"/>` +
      word(LEFT - 6, y + row / 2 + 4, 'end', name) +
      word(x(value) + 6, y + row / 2 + 4, 'start', printed);
  });
  return picture(spec, width, marks);
}

export function timeline(spec, width) {
  const curves = curvesOf(spec.units);
  const [from, to] = timeDomain(curves, spec.deadline);
  const x = (moment) => LEFT + ((width - LEFT - RIGHT) * (moment - from)) / (to - from);
  const y = (count) => BOTTOM - ((BOTTOM - TOP) * count) / spec.total;
  const due = px(x(spec.deadline));
  let marks = '';
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const level = Math.round(part * spec.total);
    marks += `<line x1="${LEFT}" x2="${width - RIGHT}" y1="${px(y(level))}" y2="${px(y(level))}" stroke="${RULE}"/>`;
    marks += word(LEFT - 6, y(level) + 4, 'end', level);
  }
  for (const tick of monthTicks([from, to])) marks += word(x(tick), BOTTOM + 20, 'middle', monthWords(tick), MUTED);
  for (const { times, counts } of curves) {
    let d = `M${LEFT} ${BOTTOM}`;
    for (let index = 0; index < times.length; index += 1) d += `H${px(x(times[index]))}V${px(y(counts[index]))}`;
    marks += `<path d="${d}H${px(x(to))}" fill="none" stroke="${SUBJECT}" stroke-width="2"/>`;
  }
  marks += `<line x1="${due}" x2="${due}" y1="${TOP}" y2="${BOTTOM}" stroke="${INK}"/>`;
  return picture(spec, width, marks + word(due, TOP - 6, 'end', spec.deadlineWords));
}
