// What every contender shares: the words around a chart that a library has no place for, and the making of steps.

export const HEIGHT = 400;
export const SUBJECT = '#96330e';
export const CONTEXT = '#6b747d';
export const INK = '#1a1f24';
export const MUTED = '#555d66';
export const RULE = '#d5d9de';
export const DAY = 86_400_000;
export const FONT = 'system-ui, "Noto Sans CJK SC", sans-serif';

const UNKNOWN_DAY = -(2 ** 31);

/** Makes a box a picture with a name, for those who listen. */
export function nameBox(box, { title, subtitle }) {
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', `${title}。${subtitle}`);
}

/** A line of words in the box, for what a library has no place for. Returns the element. */
export function addLine(box, words, size = 12) {
  const line = box.ownerDocument.createElement('p');
  line.textContent = words;
  line.style.cssText = `margin:4px 16px;font:${size}px ${FONT};color:${MUTED}`;
  box.append(line);
  return line;
}

/** The days of one column or of a list of objects that are known, in order. */
function knownDays(units) {
  if (Array.isArray(units) && typeof units[0] === 'object') {
    const days = new Float64Array(units.length);
    let known = 0;
    for (const { when } of units) {
      if (when === undefined) continue;
      days[known] = Date.parse(when.on) / DAY;
      known += 1;
    }
    return days.subarray(0, known).sort();
  }
  return Int32Array.from(units)
    .sort()
    .subarray(units.reduce((count, day) => count + (day === UNKNOWN_DAY ? 1 : 0), 0));
}

/** One step for each unit that is known: when, in ms, and how many are done by then. */
function stepsOf(units) {
  const days = knownDays(units);
  const times = new Float64Array(days.length);
  const counts = new Float64Array(days.length);
  for (let index = 0; index < days.length; index += 1) {
    times[index] = days[index] * DAY;
    counts[index] = index + 1;
  }
  return { times, counts };
}

/**
 * The curves of a roll-out, one, or two where units have bounds: the same sorting and adding up for every contender that
 * has none of its own.
 */
export function curvesOf(units) {
  if (units.earliest) return [stepsOf(units.earliest), stepsOf(units.latest)];
  return [stepsOf(units.on ?? units)];
}

/** One step for each day in place of each unit: what whoever knows that the dates are whole days would draw. */
export function curvesByDay(units) {
  return curvesOf(units).map(({ times, counts }) => {
    const last = [];
    for (let index = 0; index < times.length; index += 1) if (times[index] !== times[index + 1]) last.push(index);
    return { times: Float64Array.from(last, (at) => times[at]), counts: Float64Array.from(last, (at) => counts[at]) };
  });
}

/** From the first step to the last, or to the deadline, with some room. */
export function timeDomain(curves, deadline) {
  const first = Math.min(...curves.map(({ times }) => times[0]));
  const last = Math.max(deadline, ...curves.map(({ times }) => times[times.length - 1]));
  return [first - (last - first) * 0.03, last + (last - first) * 0.05];
}

/** The first days of the months in a domain, or of every second, third, sixth, so that there are at most six. */
export function monthTicks([from, to]) {
  const step = [1, 2, 3, 6].find((months) => (to - from) / (months * 30.4 * DAY) <= 6) ?? 12;
  const ticks = [];
  const start = new Date(from);
  for (let month = 0; ; month += step) {
    const tick = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1 + month, 1);
    if (tick > to) return ticks;
    ticks.push(tick);
  }
}

export const monthWords = (moment) => `${new Date(moment).getUTCMonth() + 1}月`;
export const percent = (value) => `${Math.round(value * 100)}%`;
