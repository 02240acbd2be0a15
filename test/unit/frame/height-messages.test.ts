import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlace } from '../../../src/frame/frame-address.js';
import { asksForHeight, heightMessages } from '../../../src/frame/height-messages.js';

const address = 'https://news.example/charts/embed.html?chart=a&lang=en';
const FRAME = { height: 392, address, token: 'embed.html?chart=a&lang=en', childId: undefined, secret: undefined };

describe('heightMessages', () => {
  test('says a height in the words of every kind of page', () => {
    expect(heightMessages({ ...FRAME, childId: 'box-1', secret: 'a1B2c3D4e5' })).toEqual([
      { 'datawrapper-height': { 'embed.html?chart=a&lang=en': 392 } },
      { sentinel: 'amp', type: 'embed-size', height: 392 },
      `{"src":"${address}","context":"iframe.resize","height":392}`,
      'pymxPYMxbox-1xPYMxheightxPYMx392',
      { message: 'height', value: 392, secret: 'a1B2c3D4e5' },
    ]);
  });

  test('says those of pym.js and WordPress only where they were asked for', () => {
    expect(heightMessages(FRAME)).toHaveLength(3);
    expect(heightMessages({ ...FRAME, childId: 'box' })).toHaveLength(4);
  });
});

describe('asksForHeight', () => {
  const place = { childId: 'box', secret: 'a1B2c3D4e5' };

  test.each<[unknown, boolean]>([
    ['pymxPYMxboxxPYMxwidthxPYMx360', true],
    ['pymxPYMxotherxPYMxwidthxPYMx360', false],
    ['pymxPYMxboxxPYMxheightxPYMx360', false],
    [{ sentinel: 'amp', type: 'frames-init' }, true],
    [{ sentinel: 'amp', type: 'embed-size', height: 1 }, false],
    [{ message: 'ready', secret: 'a1B2c3D4e5' }, true],
    [{ message: 'ready', secret: 'other' }, false],
    [{ message: 'ready' }, false],
    [null, false],
    [undefined, false],
    [[], false],
  ])('%j: %s', (message, isAsked) => {
    expect(asksForHeight(message, place)).toBe(isAsked);
  });

  test('a frame without name and word is asked by neither', () => {
    const nobody = { childId: undefined, secret: undefined };
    expect(asksForHeight('pymxPYMxundefinedxPYMxwidthxPYMx360', nobody)).toBe(false);
    expect(asksForHeight({ message: 'ready' }, nobody)).toBe(false);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => typeof asksForHeight(message, place) === 'boolean'));
  });
});

describe('readPlace', () => {
  const read = (rest: string) => readPlace(new URL(`https://news.example/charts/${rest}`));

  test('the token is the file with its query, as it stands in the src of the iframe', () => {
    expect(read('embed.html?chart=a&lang=en').token).toBe('/embed.html?chart=a&lang=en');
    expect(read('a.en.html#chart=a').token).toBe('/a.en.html');
    expect(read('').token).toBe('/');
  });

  test.each(["embed.html?chart=a'b", 'embed.html?a\\b', 'embed.html?a"]'])(
    '%s gives no token that ends a text',
    (rest) => {
      const { token } = read(rest);
      expect(token).not.toMatch(/['"\\\]]/);
      expect(`https://news.example/charts/${rest}`).toContain(token.replace(/%\w\w.*/, ''));
    },
  );

  test.each<[string, string | undefined]>([
    ['embed.html?childId=box-1', 'box-1'],
    ['embed.html?childId=', undefined],
    ['embed.html', undefined],
    ['embed.html?childId=axPYMxb', undefined],
    [`embed.html?childId=${'a'.repeat(201)}`, undefined],
  ])('%s is the child %s', (rest, childId) => {
    expect(read(rest).childId).toBe(childId);
  });

  test.each<[string, string | undefined]>([
    ['embed.html#?secret=a1B2c3D4e5', 'a1B2c3D4e5'],
    ['embed.html#?secret=', undefined],
    ['embed.html#?secret=a-b', undefined],
    ['embed.html?secret=a1B2c3D4e5', undefined],
    ['embed.html#chart=a', undefined],
  ])('%s has the secret %s', (rest, secret) => {
    expect(read(rest).secret).toBe(secret);
  });

  test('whatever an address holds, there is a token, and it is no name of an object', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (pathname, search) => {
        const { token } = readPlace({ pathname, search, hash: search });
        return token.length > 0 && !(token in {}) && !/['"\\]/.test(token);
      }),
    );
  });
});
