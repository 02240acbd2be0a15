import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { formatWhen } from '../../../src/dataset/date-words.js';
import { readArticle } from '../../../src/reading/article.js';
import { findFigures } from '../../../src/reading/find-figures.js';
import type { FoundFigure } from '../../../src/reading/found-figure.js';
import { ROWS } from './figures-of-article.js';
import { anyCharacter } from './any-character.js';

/** A found figure in short: what is printed, its label, its reading, and what is known around it. */
function inShort({ printed, label, quantity, when, of, asOf, every, workingDay, isDrawable }: FoundFigure): string {
  const style = { language: 'en' } as const;
  return [
    printed,
    label,
    quantity && [quantity.hedge, quantity.value ?? `${quantity.low}–${quantity.high}`, quantity.kind].join(' '),
    when && formatWhen(when, style),
    of && `of ${of}`,
    asOf && `as of ${formatWhen(asOf, style)}`,
    every,
    workingDay && `working day ${workingDay.nth} after ${workingDay.from}`,
    !isDrawable && 'as text',
  ]
    .filter(Boolean)
    .join(' | ');
}

const inEach = (text: string) => findFigures(text, { year: 2024 }).map(inShort);

describe('findFigures proposes the figures of a Chinese text', () => {
  // prettier-ignore
  test.each<[text: string, figures: string[]]>([
    ['全市有注册志愿者近2000万。',         ['近2000万 | 注册志愿者 | nearly 20000000 count']],
    ['培训8名心理咨询师，办了12场讲座。',  ['8名 | 心理咨询师 | exact 8 count', '12场 | 讲座 | exact 12 count']],
    ['已有持证社工28.6万人，占全国的近五分之一。',
      ['28.6万人 | 持证社工 | exact 286000 count', '近五分之一 | 持证社工 | nearly 0.2 share | of 全国']],
    ['报名人数达到31.5万，比去年增加7.3万。',
      ['31.5万 | 报名人数 | exact 315000 count', '增加7.3万 | 报名人数比去年 | exact 73000 change']],
    ['截至今年9月底，全市有社会组织5.2万家。', ['5.2万家 | 社会组织 | exact 52000 count | as of 30 September 2024']],
    ['2023年，全市有社会组织6万家。',      ['6万家 | 社会组织 | exact 60000 count | as of 2023']],
    ['截至3月底有3家，截至9月底有5家。',   ['3家 | 3家 | exact 3 count | as of 31 March 2024', '5家 | 5家 | exact 5 count']],
    ['2020年以来，新建站点300个。',        ['300个 | 站点 | exact 300 count']],
    ['社工每月可获得200元到600元的津贴。', ['200元到600元 | 每月津贴 | between 200–600 money | 每月']],
    ['3月8日前，11个学习站均已开放。',     ['3月8日前 | 11个学习站均已开放 | before 8 March 2024', '11个学习站 | 学习站 | exact 11 count']],
    ['到3月底，全部县（市、区）开放。',    ['到3月底 | 全部县 | by 31 March 2024', '全部县（市、区） | 全部县（市、区） | as text']],
    ['1月12日动员大会后的第2个工作日，办公室成立。',
      ['1月12日 | 动员大会后 | 12 January 2024', '第2个工作日 | 办公室成立 | working day 2 after figure-1']],
    ['第3个工作日，办公室成立。',          ['第3个工作日 | 办公室成立 | as text']],
    ['会上，金华市、衢州市、丽水市发言。',       ['金华市、衢州市、丽水市 | 发言 | exact 3 count']],
    ['党的十九大提出，党的十八大以来',     ['十九大 | 十九大 | as text']],
    ['他们约20余万人。',                   ['约20余万人 | 他们 | about 200000 count | as text']],
    ['3月左右开始。',                      ['3月左右 | 开始 | March 2024 | as text']],
    ['吸引100余个项目报名，最终32个入围。', ['100余个项目 | 项目 | over 100 count', '32个 | 入围 | exact 32 count']],
    ['8个省份同步举办活动400余场。', ['8个省份 | 省份 | exact 8 count', '400余场 | 同步举办活动 | over 400 count']],
    ['满意度由2023年的91.2%提升至96.8%。', ['91.2% | 满意度 | exact 0.912 share', '96.8% | 满意度 | exact 0.968 share']],
    ['65岁以上老年人占户籍人口的32.5%，其中护理型床位占比超过七成。',
      ['32.5% | 65岁以上老年人 | exact 0.325 share | of 户籍人口', '超过七成 | 护理型床位 | over 0.7 share']],
    ['志愿服务时长超过50万小时，同比翻了一番。',
      ['超过50万小时 | 志愿服务时长 | over 500000 count', '翻了一番 | 志愿服务时长 | exact 2 multiple']],
    ['去年投入1.2亿元，今年预算增至1.5亿元。',
      ['1.2亿元 | 投入 | exact 120000000 money | as of 2023', '1.5亿元 | 预算 | exact 150000000 money']],
    ['每个照护站最高可获补助30万元。', ['最高可获补助30万元 | 每个照护站 | upTo 300000 money']],
    ['最高得分98分，最高气温35度，最高补贴标准由3000元提高到5000元。',
      ['98分 | 最高得分 | exact 98 count', '35度 | 最高气温 | exact 35 count', '3000元 | 最高补贴标准 | exact 3000 money',
        '5000元 | 最高补贴标准 | exact 5000 money']],
    ['津贴是当地最低工资标准的40%，不低于最低工资的三成。',
      ['40% | 津贴是当地最低工资标准 | exact 0.4 share', '不低于最低工资的三成 | 津贴是当地最低工资标准 | atLeast 0.3 share']],
    ['净利润为-¥3亿，费率由-3%升至5%，亏损-3亿元。',
      ['-¥3亿 | 净利润 | exact -300000000 money', '-3% | 费率 | exact -0.03 change', '5% | 费率 | exact 0.05 share',
        '3亿元 | 亏损- | exact 300000000 money | as text']],
    ['第一名，一方面，十九大报告，12345热线', []],
  ])('%s', (text, figures) => {
    expect(inEach(text)).toEqual(figures);
  });
});

describe('findFigures proposes the figures of an English text', () => {
  // prettier-ignore
  test.each<[text: string, figures: string[]]>([
    ['Nearly 12 million volunteers are active, 18% of residents.',
      ['Nearly 12 million volunteers | volunteers | nearly 12000000 count', '18% | volunteers | exact 0.18 share | of residents']],
    ['As of the end of September 2024 there were 52,000 social organisations.',
      ['52,000 social organisations | social organisations | exact 52000 count | as of 30 September 2024']],
    ['It has 864,000 residents, of whom about 192,000 are 60 or older.',
      ['864,000 residents | residents | exact 864000 count', 'about 192,000 | residents | about 192000 count']],
    ['Workers can get up to 5,000 yuan a month.', ['up to 5,000 yuan a month | Workers | upTo 5000 money']],
    ['By the end of March, all counties had one.',
      ['By the end of March | all counties had one | by 31 March 2024', 'all counties | all counties | as text']],
    ['The forum, held from 18 to 20 June, drew 300 delegates.',
      ['from 18 to 20 June | drew 300 delegates | 18–20 June 2024', '300 delegates | delegates | exact 300 count']],
    ['There were 45,000 fewer homes.', ['45,000 fewer homes | 45,000 fewer homes | exact -45000 change']],
    ['It may march in third place.', []],
  ])('%s', (text, figures) => {
    expect(inEach(text)).toEqual(figures);
  });

  test('with ids of their labels, each once', () => {
    const text =
      'There were 12 volunteers. There are 15 volunteers. The constructor has 15 constructors; 7 people came.';
    expect(findFigures(text).map(({ id }) => id)).toEqual(['volunteers', 'volunteers-2', 'constructors', 'came']);
  });
});

test('findFigures keeps a date without its year as text, and says how to hand it in', () => {
  const [found] = findFigures('3月8日开会。');
  expect([found?.when, found?.isDrawable, found?.notes]).toEqual([
    undefined,
    false,
    ['The year is left out: hand it in as “year”.'],
  ]);
});

test('findFigures takes an article that was read, and tells places as readArticle does', () => {
  const article = readArticle('甲。\r\n一\r\n乙有8名社工。');
  const [found] = findFigures(article);
  expect(found).toMatchObject({ id: 'figure-1', section: 1, paragraph: 1, start: 9, end: 11, printed: '8名' });
});

const beside = fileURLToPath(new URL('../../../../shared/article/article.zh.txt', import.meta.url));
const path = process.env['ARTICLE'] ?? beside;
const reason = existsSync(path) ? '' : ' (skipped: the article is not here; name its file in ARTICLE)';

describe.skipIf(reason !== '')(`findFigures in the article${reason}`, () => {
  const figures = reason === '' ? findFigures(readFileSync(path, 'utf8'), { year: 2024 }) : [];

  test.each(ROWS)('finds %s', (_id, section, paragraphs, printed) => {
    const there = figures.filter((figure) => figure.section === section && paragraphs.includes(figure.paragraph));
    const missed = printed.filter((phrase) => !there.some((figure) => figure.printed.includes(phrase)));
    expect(missed).toEqual([]);
  });

  test('and at most five others', () => {
    const others = figures.filter(
      ({ section, paragraph, printed }) =>
        !ROWS.some(
          ([, inSection, paragraphs, phrases]) =>
            section === inSection &&
            paragraphs.includes(paragraph) &&
            phrases.some((phrase) => printed.includes(phrase)),
        ),
    );
    expect(others.map(({ printed }) => printed)).toEqual(['两个副省级城市', '所有县(市、区)']);
  });

  test('with the readings of the built-in dataset', () => {
    const drawable = figures.filter(({ isDrawable }) => isDrawable);
    const read = drawable.flatMap(({ printed, quantity, when }) => {
      const same = Object.values(zhejiang2024.figures).filter(
        (figure) => figure.origin.type === 'printed' && figure.printed === printed,
      );
      return same.map((figure) => ({
        printed,
        found: quantity?.value ?? when,
        known: figure.quantity?.value ?? figure.when,
      }));
    });
    expect(read.length).toBeGreaterThan(15);
    expect(read.filter(({ found, known }) => JSON.stringify(found) !== JSON.stringify(known))).toEqual([]);
  });
});

describe('findFigures withstands any text', () => {
  const words = fc.constantFrom(
    ...'近 2000万 人 ，占 全国 五分之一 。 截至 2024年 3月 8日 前 第2个工作日 全部县 党的十九大 每月 5元 约20余万 甲市、 三个 社区 两百个 18% by March of 12 volunteers up'.split(
      ' ',
    ),
    '\n',
    ' ',
    '.',
  );
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(words).map((parts) => parts.join('')),
  );

  test('without an error, each figure letter for letter in its paragraph, with an id of its own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const figures = findFigures(article, { year: 2024 });
        for (const { start, end, printed, section, paragraph, label } of figures) {
          expect(text.slice(start, end)).toBe(printed);
          expect(printed.trim()).not.toBe('');
          expect(label.trim()).not.toBe('');
          expect(article.sections[section]?.paragraphs[paragraph - 1]?.text).toContain(printed);
        }
        expect(figures.filter(({ start }, at) => start < (figures[at - 1]?.end ?? 0))).toEqual([]);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['3月8日，5万人，', '3月8日5万人', '丽水市、', '12 volunteers, '])(
    'two hundred kilobytes of “%s”',
    (piece) => {
      const start = performance.now();
      findFigures(piece.repeat(Math.ceil(2e5 / piece.length)), { year: 2024 });
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});
