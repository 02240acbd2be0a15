import { describe, expect, test } from 'vitest';
import { embedScript } from '../../../../src/element/tools/embed-script.js';

const OURS = 'https://news.example/js/social-work-chart.min.js?v=2';
const TOOLS = 'https://news.example/js/social-work-chart-tools-0.1.0.min.js';
const BUNDLE = 'https://news.example/app.8f3c.js';

describe('embedScript', () => {
  // prettier-ignore
  test.each([
    ['the files for script tags',           { tag: OURS, tools: TOOLS, scripts: [OURS] },                                            OURS],
    ['the same under another name',         { tag: 'https://news.example/js/c.js?v=3', tools: TOOLS, scripts: [] },                  'https://news.example/js/c.js?v=3'],
    ['a bundle of the page',                { tag: BUNDLE, tools: BUNDLE, scripts: [BUNDLE, ''] },                                   undefined],
    ['a bundle, with the file besides',     { tag: BUNDLE, tools: BUNDLE, scripts: [BUNDLE, OURS] },                                 OURS],
    ['another script with a name like it',  { tag: BUNDLE, tools: BUNDLE, scripts: ['https://a.example/social-work-chart.min.js.map'] }, undefined],
  ])('of %s', (_name, addresses, expected) => {
    expect(embedScript(addresses)).toBe(expected);
  });
});
