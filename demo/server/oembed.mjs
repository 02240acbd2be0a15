// Answers oEmbed: a content system that is given the address of a chart asks `/oembed` how to show it in a page of its own.
import { oEmbed } from 'social-work-chart/core';

/** A number of px as a request writes it: whole, above 0, and no larger than any screen or wall. */
const PIXELS = /^[1-9]\d{0,4}$/;

/**
 * Finds the answer for a request; by the text of oEmbed 1.0 another format is 501, and an address without a chart 404.
 * @param charts - by the address of each page, the arguments of `oEmbed`
 * @returns a function that takes the query and gives a file, or a status and words; what was asked for is never repeated
 */
export function oEmbedFinder(charts) {
  return (query) => {
    if ((query.get('format') ?? 'json') !== 'json') return refusal(501, 'Expected format=json, or none.');
    const sizes = ['maxwidth', 'maxheight'].filter((name) => query.has(name));
    const wrong = sizes.find((name) => !PIXELS.test(query.get(name)));
    if (wrong) return refusal(400, `Expected ${wrong} as a whole number of px from 1 to 99999.`);
    if (!query.has('url')) return refusal(400, 'Expected url, the address of a chart.');
    // Readers pass addresses on with what campaigns have added to them.
    const found = charts.get(query.get('url').split(/[?#]/, 1)[0]);
    if (!found) return refusal(404, `There is no such chart.\nCharts: ${[...charts.keys()].join(' ')}`);
    const [maxWidth, maxHeight] = ['maxwidth', 'maxheight'].map((name) =>
      query.has(name) ? Number(query.get(name)) : undefined,
    );
    return oEmbedFile({ ...found, options: { ...found.options, maxWidth, maxHeight } });
  };
}

/** The answer for a chart, as a file. */
export function oEmbedFile({ dataset, chart, options }) {
  return { type: 'application/json', make: () => `${JSON.stringify(oEmbed(dataset, chart, options))}\n` };
}

function refusal(status, words) {
  return { status, words: `${words}\n` };
}
