// What the benchmarks say of many runs.

/** The value below which a part of the values lies. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** Median and quartiles, in ms: 4.1 [3.9–4.6]. */
export function spread(values) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => digits(quantile(values, part)));
  return `${middle} [${low}–${high}]`;
}

export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The same list in an order of its own: Fisher and Yates. */
export function shuffled(list) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}
