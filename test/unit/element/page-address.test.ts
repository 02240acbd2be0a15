import { describe, expect, test } from 'vitest';
import { hashOf, readHash } from '../../../src/element/page-address.js';

describe('hashOf', () => {
  test('names a chart, and a figure in it', () => {
    expect(hashOf({ chart: 'volunteer-rate' })).toBe('#chart=volunteer-rate');
    expect(hashOf({ chart: 'volunteer-rate', figure: 'active' })).toBe('#chart=volunteer-rate&figure=active');
  });

  test.each(['志愿者', 'a b&figure=c', '#?=%', '\ud800', '"><script>', '+'])('is read back as it was, for %j', (id) => {
    const whole = id.replace('\ud800', '\ufffd');
    expect(readHash(hashOf({ chart: id, figure: id }))).toEqual({ chart: whole, figure: whole });
    expect(new URL(hashOf({ chart: id }), 'https://news.example/').hash).toBe(hashOf({ chart: id }));
  });
});

describe('readHash', () => {
  // prettier-ignore
  test.each([
    ['',                          { chart: null, figure: null }],
    ['#',                         { chart: null, figure: null }],
    ['#section-3',                { chart: null, figure: null }],
    ['#chart',                    { chart: '',   figure: null }],
    ['#figure=active',            { chart: null, figure: 'active' }],
    ['#chart=a&chart=b',          { chart: 'a',  figure: null }],
    ['#chart=%E0%A4%A',           { chart: '\ufffd%A', figure: null }],
    ['#chart=%',                  { chart: '%',  figure: null }],
    ['#__proto__=1&chart=a',      { chart: 'a',  figure: null }],
  ])('reads %j without a fault', (hash, expected) => {
    expect(readHash(hash)).toEqual(expected);
  });
});
