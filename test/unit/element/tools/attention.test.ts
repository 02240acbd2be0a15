import { describe, expect, it } from 'vitest';
import {
  attended,
  withFocus,
  withoutFocus,
  withPinToggled,
  withPointer,
  type Attention,
} from '../../../../src/element/tools/attention.js';

const point = (figure: string | undefined) => (before: Attention) => withPointer(before, figure);
const focus = (figure: string) => (before: Attention) => withFocus(before, figure);
const tap = (figure: string) => (before: Attention) => withPinToggled(before, figure);
const after = (...steps: ((before: Attention) => Attention)[]) =>
  steps.reduce<Attention>((attention, step) => step(attention), {});

describe('attended() names the one figure whose detail is open', () => {
  // prettier-ignore
  it.each<[string, string | undefined, Attention]>([
    ['none at first',                                 undefined, after()],
    ['the one under the pointer',                     'a', after(point('a'))],
    ['the one that the pointer has come to last',     'b', after(point('a'), point('b'))],
    ['none where the pointer has left',               undefined, after(point('a'), point(undefined))],
    ['the one in focus',                              'a', after(focus('a'))],
    ['none where the focus has left',                 undefined, after(focus('a'), withoutFocus)],
    ['the one under the pointer, not that in focus',  'b', after(focus('a'), point('b'))],
    ['that in focus again, once the pointer has left', 'a', after(focus('a'), point('b'), point(undefined))],
    ['the one that the focus came to, not that under a pointer at rest', 'b', after(point('a'), focus('b'))],
    ['the one under the pointer although the focus left it', 'a', after(focus('a'), point('a'), withoutFocus)],
    ['the one under the pointer, which then got the focus', 'a', after(point('a'), focus('a'), withoutFocus)],
    ['the one that was tapped',                       'a', after(tap('a'))],
    ['none after a second tap',                       undefined, after(focus('a'), tap('a'), tap('a'))],
    ['the one that was tapped last',                  'b', after(tap('a'), tap('b'))],
    ['the pinned one, wherever the pointer goes',     'a', after(tap('a'), point('b'), point(undefined))],
    ['the pinned one, although the focus has left',   'a', after(focus('a'), tap('a'), withoutFocus)],
    ['the one that the focus came to, not the pinned one', 'b', after(tap('a'), focus('b'))],
  ])('%s', (_, figure, attention) => {
    expect(attended(attention)).toBe(figure);
  });
});

describe('withFocus()', () => {
  it('leaves pinned what is pinned already', () => {
    expect(after(tap('a'), focus('a')).pinned).toBe('a');
  });

  it('unpins another figure', () => {
    expect(after(tap('a'), focus('b')).pinned).toBeUndefined();
  });
});
