/** Children that hold the figures of a chart: a table that is marked for it, or a script with JSON. Any other is a fallback. */
export const DATA_CHILD = '[data-figures],script[type="application/json"]';
