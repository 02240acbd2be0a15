import { describe, expect, test } from 'vitest';
import { nearestPhrase } from '../../../src/checking/nearest-phrase.js';
import { timed } from '../support.js';

describe('nearestPhrase finds the piece of a text that is written most like a phrase', () => {
  // prettier-ignore
  test.each([
    ['the same',             '近1200万',   '活跃近1200万人',        ['近1200万', 2]],
    ['a letter replaced',    '近1300万',   '活跃近1200万人',        ['近1200万', 2]],
    ['a space more',         '24.4万余家', '有 24.4 万余家。',       ['24.4 万余家', 2]],
    ['a letter left out',    'nearly 2m',  'It is nearl 2m.',       ['nearl 2m', 6]],
    ['at the end',           '500 yuan',   'up to 600 yuan',        ['600 yuan', 6]],
    ['nothing like it',      '18%',        'nobody knows',          undefined],
    ['an empty text',        '18%',        '',                      undefined],
  ] as const)('%s', (_name, phrase, text, piece) => {
    expect(nearestPhrase(phrase, text)).toEqual(piece && { text: piece[0], start: piece[1] });
  });

  test('a long phrase in a long text takes no longer than a blink', () => {
    expect(timed(() => nearestPhrase('ab'.repeat(1000), 'ba'.repeat(500_000))).time).toBeLessThan(5000);
  }, 60_000);
});
