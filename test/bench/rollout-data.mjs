// Roll-outs of any size for the benchmarks, and the least that must be done to draw one.

const FIRST = 19_723;
const DAYS = 300;
const UNKNOWN_DAY = -(2 ** 31);
export const SIZES = [90, 3000, 100_000, 1_000_000];
const WIDTH = 640;
const HEIGHT = 96;
/** Columns of pixels for a day. */
const SCALE = WIDTH / (DAYS + 40);
/** By month of 2024, the year of all dates, the number of the day before its first. */
const DAY_BEFORE_MONTH = Int32Array.from({ length: 13 }, (_, month) => Date.UTC(2024, month - 1, 0) / 86_400_000);

/** Whole numbers below a limit that look random and are the same in every run. */
const scatter = (index, salt, limit) => ((Math.imul(index + 1, 2654435761) ^ Math.imul(salt, 40503)) >>> 9) % limit;

const dayText = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The columns of so many units, in the order of time or not; one in ten is unknown, and of bounds one in ten is apart. */
function columns(count, { isSorted, isBounded }) {
  const earliest = new Int32Array(count);
  const latest = isBounded ? new Int32Array(count) : undefined;
  for (let row = 0; row < count; row += 1) {
    const day = FIRST + (isSorted ? Math.floor((row / count) * DAYS) : scatter(row, 1, DAYS));
    const kind = scatter(row, 2, 10);
    earliest[row] = kind === 0 ? UNKNOWN_DAY : day;
    if (latest) latest[row] = kind === 0 ? UNKNOWN_DAY : kind === 1 ? day + 1 + scatter(row, 3, 30) : day;
  }
  return { earliest, latest };
}

function objects({ earliest }) {
  return Array.from(earliest, (day) => (day === UNKNOWN_DAY ? {} : { when: { on: dayText(day) } }));
}

/** What is measured: the units of a figure in every form. */
export const FORMS = {
  'one column, sorted': (count) => ({ on: columns(count, { isSorted: true }).earliest }),
  'one column, unsorted': (count) => ({ on: columns(count, {}).earliest }),
  'two columns, unsorted': (count) => columns(count, { isBounded: true }),
  'objects, sorted': (count) => objects(columns(count, { isSorted: true })),
  'objects, unsorted': (count) => objects(columns(count, {})),
};

/** The columns that the limit passes over; objects would first have to become some. */
export function limitColumns(form, count) {
  const { on, earliest = on, latest } = FORMS[form.replace('objects', 'one column')](count);
  return { earliest, latest };
}

const text = (words) => ({ zh: words, en: words });

/** A dataset whose one chart draws these units. */
export const inputOf = (units) => ({
  source: { publisher: text('报社'), title: text('报道'), date: '2024', language: 'zh' },
  figures: { counties: { label: text('县级部门'), units, origin: { type: 'supplement', source: text('各县') } } },
  charts: { rollout: { type: 'rollout-timeline', figures: { levels: ['counties'] }, title: text('各县挂牌') } },
});

/** The limit: one pass over each column into columns of pixels, one path for each, in one SVG string. */
export function limitSvg({ earliest, latest = earliest }) {
  return svgOf((earliest === latest ? [earliest] : [earliest, latest]).map(stepPath));
}

const svgOf = (paths) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${paths.map((d) => `<path d="${d}" fill="#96330e" fill-opacity=".5"/>`).join('')}</svg>`;

/** The same picture in one pass over objects: month and day of each text are read, and nothing is checked. */
export function limitSvgOfObjects(units) {
  const counts = new Int32Array(WIDTH);
  for (let row = 0; row < units.length; row += 1) {
    const { when } = units[row];
    if (when !== undefined) counts[((dayOfText(when.on) - FIRST) * SCALE) | 0] += 1;
  }
  return svgOf([pathOf(counts, units.length)]);
}

/** The day number of 2024-03-31 by its digits, for days of that year. */
function dayOfText(text) {
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  return DAY_BEFORE_MONTH[month] + digitAt(text, 8) * 10 + digitAt(text, 9);
}

const digitAt = (text, at) => text.charCodeAt(at) - 48;

function stepPath(days) {
  const counts = new Int32Array(WIDTH);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row];
    if (day !== UNKNOWN_DAY) counts[((day - FIRST) * SCALE) | 0] += 1;
  }
  return pathOf(counts, days.length);
}

/** Steps over columns of pixels. */
function pathOf(counts, total) {
  let d = `M0 ${HEIGHT}`;
  let sum = 0;
  for (let x = 0; x < WIDTH; x += 1) {
    if (counts[x] === 0) continue;
    sum += counts[x];
    d += `H${x}V${(HEIGHT * (1 - sum / total)).toFixed(2)}`;
  }
  return `${d}H${WIDTH}V${HEIGHT}Z`;
}
