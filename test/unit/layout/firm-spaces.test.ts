import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOf, withFirmSpaces } from '../../../src/layout/parts/break-chances.js';

describe('withFirmSpaces', () => {
  it.each([
    ['In 11 cities by 8 March', 'In 11·cities by 8·March'],
    ['At about €1.19 a litre, more than 200 seats', 'At about·€1.19 a litre, more·than·200·seats'],
    ['24.4 万余家', '24.4·万余家'],
    ['持证 27.5万人，占全国', '持证 27.5万人，占全国'],
    ['no number here', 'no number here'],
    ['', ''],
  ])('of %s is %s, with · for a space that does not break', (text, expected) => {
    expect(withFirmSpaces(text).replaceAll('\u00a0', '·')).toBe(expected);
  });

  it('leaves the words as they are, and a space where a line of a picture may end', () => {
    const texts = fc.array(fc.constantFrom('11', 'cities', '8 March', 'the', '近', '30.4万', '，', '–', '5%'));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ');
        const firm = withFirmSpaces(text);
        expect(firm.replaceAll('\u00a0', ' ')).toBe(text);
        const gaps = boxesOf(text).filter(({ gap }) => gap === ' ').length;
        expect(firm.split(' ').length - 1).toBe(gaps);
      }),
    );
  });
});
