// What the benchmarks say of many runs.

/** The value below which a part of the values lies; between two of them, as far as the part is between their places. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Median and quartiles: 4.1 [3.9–4.6]. Of a single value there is no spread to tell. */
export function spread(values) {
  if (values.length === 1) return digits(values[0]);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => digits(quantile(values, part)));
  return `${middle} [${low}–${high}]`;
}

/** Three digits that count, and whole numbers in groups. */
export function digits(value) {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en');
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Numbers from 0 to 1 that look random and are the same for the same seed: a counter, its bits mixed by multiplication. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** The same list in an order of its own: Fisher and Yates. */
export function shuffled(list, random = Math.random) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
