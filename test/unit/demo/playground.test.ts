import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EMPTY, KINDS, readDraft, type Draft, type Kind } from '../../../demo/playground/draft.js';
import { exampleOf } from '../../../demo/playground/examples.js';
import { typesFor } from '../../../demo/playground/other-types.js';
import { workOn } from '../../../demo/playground/work.js';
import { LANGUAGES, renderSvg } from '../../../src/core.js';

const draftOf = (kind: Kind, text: string, more: Partial<Draft> = {}): Draft => ({
  ...EMPTY,
  kind,
  ...more,
  texts: { ...EMPTY.texts, [kind]: text },
});
const example = (kind: Kind): Draft => exampleOf(kind, 'zh');
const said = (draft: Draft) => workOn(draft).messages.map(({ severity, words, at }) => [severity, at?.line, words]);

describe('workOn', () => {
  it.each(KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    'makes of the example %s in %s charts that can be drawn, and finds no error in it',
    (kind, language) => {
      const { dataset, messages } = workOn(exampleOf(kind, language));
      expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
      const pictures = Object.keys(dataset!.charts).map((id) => renderSvg(dataset!, id));
      expect(pictures.length).toBeGreaterThan(0);
    },
  );

  it('finds the figures of an article, and checks the dataset against it', () => {
    const draft = draftOf('article', '志愿者有近1200万人。\n约20余万人报名。', {
      facts: { ...EMPTY.facts, date: '2024' },
    });
    const { found, messages } = workOn(draft);
    expect(found.map(({ printed }) => printed)).toEqual(['近1200万人', '约20余万人']);
    expect(messages.filter(({ at }) => at?.kind === 'article' && at.line === 2)).not.toEqual([]);
  });

  test.each<[what: string, draft: Draft, line: number | undefined, words: string]>([
    [
      'JSON nested deeper than any dataset',
      draftOf('dataset', `{"[": "\\"[",\n${'['.repeat(50_000)}`),
      2,
      'JSON: expected at most 100 levels, one in another',
    ],
    ['JSON that is none', draftOf('dataset', '{\n  "source": {,\n}'), 2, 'JSON: value expected'],
    [
      'a dataset with a fault',
      draftOf('dataset', '{\n  "source": 1,\n  "figures": {},\n  "charts": {}\n}'),
      2,
      'source: expected',
    ],
    [
      'a table with a figure that nobody can read',
      draftOf('table', '名称,数字\n志愿者,很多', { facts: { ...EMPTY.facts, date: '2024' } }),
      2,
      'row 2',
    ],
    ['an article without a year', draftOf('article', '有8人。'), undefined, 'Expected the date of the article'],
  ])('tells of %s with its line', (_what, draft, line, words) => {
    expect(said(draft)).toContainEqual(['error', line, expect.stringContaining(words)]);
  });

  it('takes words and types of an editor, and keeps the words of other languages', () => {
    const { input: before } = workOn(example('table'));
    const [id = ''] = Object.keys(before!.charts);
    const edits = {
      [id]: { type: 'rate-comparison', words: { title: { en: 'Three times' }, notes: { en: 'A\n\nB' } } },
    };
    const { input, dataset } = workOn({ ...example('table'), edits });
    expect(input!.charts[id]).toMatchObject({
      type: 'rate-comparison',
      title: { zh: before!.charts[id]!.title.zh, en: 'Three times' },
      notes: [
        { zh: 'A', en: 'A' },
        { zh: 'B', en: 'B' },
      ],
    });
    expect(renderSvg(dataset!, id, { language: 'en' })).toContain('Three times');
  });

  it('says of a text that is too long how long it may be', () => {
    expect(said(draftOf('article', '1'.repeat(300_001)))).toEqual([
      ['error', undefined, expect.stringContaining('expected at most 300000 characters, received 300001')],
    ]);
  });

  it('never throws, whatever was pasted', () => {
    const pieces = fc.constantFrom(
      '近',
      '12',
      '万',
      '人',
      ',',
      '\n',
      '"',
      '{',
      '}',
      ':',
      '[',
      '2024年3月',
      '18%',
      '\u0000',
      '\ud800',
      '<b>',
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), texts, texts, (kind, text, date) => {
        workOn(draftOf(kind, text, { facts: { ...EMPTY.facts, date } }));
      }),
    );
  });
});

describe('typesFor', () => {
  it('offers the types that can draw the figures of a chart, its own first, and only those', () => {
    const { input } = workOn(example('table'));
    const [id = ''] = Object.keys(input!.charts);
    const types = [...typesFor(input!, id)];
    expect(types[0]).toEqual([input!.charts[id]!.type, input!.charts[id]]);
    for (const [type, chart] of types) expect(chart.type).toBe(type);
    expect(types.map(([type]) => type)).not.toContain('event-timeline');
  });
});

describe('readDraft', () => {
  it('gives back a draft that was written as JSON', () => {
    const draft = { ...example('article'), edits: { a: { type: 'share-bars', words: { title: { zh: '题' } } } } };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('takes nothing that is no draft from anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(Object.keys(readDraft(given))).toEqual(Object.keys(EMPTY));
      }),
    );
    expect(
      readDraft({ kind: 'other', texts: 1, edits: { a: { type: 1, words: { title: { xx: 'x', zh: 1 } } } } }),
    ).toEqual({
      ...EMPTY,
      edits: { a: { words: {} } },
    });
  });
});
