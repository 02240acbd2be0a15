/** Children that hold the figures of a chart: a table that is marked for it, or a dataset as JSON. Any other is a fallback. */
export const DATA_CHILD = 'table[data-figures],script[type="application/json"]';
