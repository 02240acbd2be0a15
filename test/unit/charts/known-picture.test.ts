import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/charts/dataset.js';
import { knownPicture } from '../../../src/charts/known-picture.js';
import { renderSvg } from '../../../src/charts/render-svg.js';
import { wordPicture } from '../../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../../src/charts/zhejiang-2024.js';
import { LANGUAGES } from '../../../src/dataset/language.js';

const words = (said: string) => ({ zh: `${said}率`, en: `${said} rate` });

/** A dataset whose ids are always the same ones. */
function rates(said: string, value: number) {
  const { dataset } = readDataset({
    source: { publisher: words('p'), title: words('t'), date: '2024', language: 'en' },
    figures: {
      a: { label: words(said), quantity: { kind: 'rate', value }, origin: { type: 'supplement', source: words('s') } },
      b: {
        label: words('b'),
        quantity: { kind: 'rate', value: 0.1 },
        origin: { type: 'supplement', source: words('s') },
      },
    },
    charts: { it: { type: 'rate-comparison', figures: { subject: 'a', against: ['b'] }, title: words(said) } },
  });
  return dataset!;
}

describe('knownPicture', () => {
  test('says of every chart and language what wordPicture does, the first time and after', () => {
    for (let time = 1; time <= 2; time += 1) {
      for (const id of Object.keys(zhejiang2024.charts)) {
        for (const language of LANGUAGES) {
          expect(knownPicture(zhejiang2024, id, language)).toEqual(wordPicture(zhejiang2024, id, language));
        }
      }
    }
  });

  test('words a chart once', () => {
    const dataset = rates('one', 0.5);
    expect(knownPicture(dataset, 'it', 'en')).toBe(knownPicture(dataset, 'it', 'en'));
  });

  test('keeps datasets with the same ids apart, and languages', () => {
    const [one, two] = [rates('one', 0.5), rates('two', 0.25)];
    const said = [one, two].flatMap((dataset) =>
      (['en', 'zh'] as const).map((language) => knownPicture(dataset, 'it', language).title),
    );
    expect(said).toEqual(['one rate', 'one率', 'two rate', 'two率']);
    expect(renderSvg(one, 'it', { language: 'en' })).toContain('50%');
    expect(renderSvg(two, 'it', { language: 'en' })).not.toContain('50%');
  });

  test('does not know a picture by the words of a page', () => {
    const dataset = rates('one', 0.5);
    expect(renderSvg(dataset, 'it', { language: 'en', title: 'Words of a page' })).toContain('Words of a page');
    expect(renderSvg(dataset, 'it', { language: 'en' })).not.toContain('Words of a page');
  });

  test.each(['other', 'toString', '__proto__'])('refuses the unknown chart %s each time', (id) => {
    const dataset = rates('one', 0.5);
    for (let time = 1; time <= 2; time += 1) expect(() => knownPicture(dataset, id, 'en')).toThrow('unknown chart');
  });
});
