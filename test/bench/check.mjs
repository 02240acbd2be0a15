// A benchmark of blank charts would be a lie: what every contender draws is looked at before anything is measured.
import { PNG } from 'pngjs';

/** The colours of the first bar or the curve, and of the other bars, which all contenders are told to use. */
const COLOURS = { subject: [0x96, 0x33, 0x0e], context: [0x6b, 0x74, 0x7d] };
/** Least pixels in these colours: of eight bars, and of a thin curve with soft edges. */
const LEAST = { bars: { subject: 1500, context: 7000 }, timeline: { subject: 300 } };

/** How many pixels of a picture have each colour, nearly. */
export function inkOf(png) {
  const { data } = PNG.sync.read(png);
  const ink = { subject: 0, context: 0 };
  for (let at = 0; at < data.length; at += 4) {
    for (const [name, colour] of Object.entries(COLOURS)) {
      if (colour.every((part, index) => Math.abs(data[at + index] - part) < 24)) ink[name] += 1;
    }
  }
  return ink;
}

/** What is missing in a chart: marks, colour, words, a name. Words that are painted on a canvas cannot be looked for. */
export function faultsOf(chart, spec, { marks, words, isNamed, hasCanvas, ink }) {
  const faults = [];
  const wanted = chart === 'bars' ? spec.bars.length : 1;
  if (marks !== wanted) faults.push(`${marks} of ${wanted} marks`);
  for (const [name, least] of Object.entries(LEAST[chart])) {
    if (ink[name] < least) faults.push(`${ink[name]} pixels in the colour “${name}”, at least ${least} are expected`);
  }
  if (!isNamed) faults.push('no name for those who listen');
  const plain = words.replace(/\s/g, '');
  const texts = chart === 'bars' ? spec.bars.flatMap(({ name, printed }) => [name, printed]) : ['月'];
  for (const text of hasCanvas ? [] : texts) if (!plain.includes(text)) faults.push(`no “${text}”`);
  // A title may be broken into lines, which are elements of their own.
  if (!hasCanvas && !plain.replaceAll('|', '').includes(spec.title)) faults.push('no title');
  if (!hasCanvas && !plain.includes(spec.source.slice(0, 8))) faults.push('no source');
  return faults;
}
