import { describe, expect, test } from 'vitest';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { detailText, figureDetail } from '../../../src/dataset/figure-detail.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import { withAt } from '../support.js';

const LANGUAGES = ['zh', 'en', 'zh-TW'] as const;
const IDS = Object.keys(zhejiang2024.figures);
const rowsOf = (id: string, language: (typeof LANGUAGES)[number]) =>
  figureDetail(zhejiang2024, id, language).rows.map(({ term, text }) => `${term} | ${text}`);

describe('figureDetail tells all that is known of a figure', () => {
  test('a hedged figure, in the language of the article', () => {
    expect(figureDetail(zhejiang2024, 'active-volunteers', 'zh')).toEqual({
      heading: '活跃志愿者（浙江）',
      phrase: '近1200万',
      rows: [
        { term: '含义', text: '略低于此数' },
        { term: '数值', text: '略低于12,000,000人' },
        { term: '整体', text: '注册志愿者' },
        { term: '时间', text: '2024年11月' },
        { term: '文中位置', text: '第3节第17段' },
        { term: '由来', text: '报道原文' },
      ],
    });
  });

  test('the same in another language, with what is printed', () => {
    expect(figureDetail(zhejiang2024, 'active-volunteers', 'en')).toEqual({
      heading: 'Active volunteers (Zhejiang)',
      phrase: 'nearly 12 million people',
      rows: [
        { term: 'As printed', text: '近1200万', lang: 'zh-CN' },
        { term: 'What it means', text: 'A little below this number' },
        { term: 'In numbers', text: 'Just under 12,000,000 people' },
        { term: 'Part of', text: 'Registered volunteers' },
        { term: 'Time', text: 'In November 2024' },
        { term: 'In the article', text: 'Section 3, paragraph 17' },
        { term: 'Where from', text: 'Printed in the article' },
      ],
    });
    expect(rowsOf('active-volunteers', 'zh-TW')).toEqual([
      '原文 | 近1200万',
      '含義 | 略低於此數',
      '數值 | 略低於12,000,000人',
      '整體 | 註冊志願者',
      '時間 | 2024年11月',
      '文中位置 | 第3節第17段',
      '由來 | 報導原文',
    ]);
  });

  test('what is printed, as it begins there: a row of our words begins with a capital letter, a quotation as it was', () => {
    const { dataset } = readDataset(withAt('figures/active-volunteers/printed', 'e代驾司机近1200万'));
    expect(figureDetail(dataset!, 'active-volunteers', 'en').rows[0]).toEqual({
      term: 'As printed',
      text: 'e代驾司机近1200万',
      lang: 'zh-CN',
    });
  });

  test('a derived figure, with its arithmetic and no place in the article', () => {
    expect(rowsOf('exam-applicants-2023', 'zh')).toEqual([
      '数值 | 240,000人',
      '时间 | 2023年',
      '由来 | 推算：30.4万（社工职业资格考试报考人数，2024年） − 6.4万（报考人数比上年增加，2024年） = 24.0万',
    ]);
  });

  test('a supplement with its source, a date with its meaning, and a note', () => {
    expect(rowsOf('milestone-2013', 'en')).toEqual([
      'As printed | 十八届三中全会',
      'What it means | Within this time; which day is not reported',
      'Date | November 2013',
      'In the article | Section 1, paragraph 6',
      'Where from | Supplement: communiqués of the meetings (public record)',
    ]);
    expect(rowsOf('driver-talks', 'zh').slice(-1)).toEqual(['说明 | 8名是否连司机代表在内，原文两可。']);
    expect(figureDetail(zhejiang2024, 'city-offices', 'zh').phrase).toBe('3月8日前，11个设区市');
  });

  test('links the passage where the article has an address, with all that is printed there', () => {
    const { dataset } = readDataset(withAt('source/address', 'https://news.example/a#top'));
    const hrefs = (id: string) => figureDetail(dataset!, id, 'en').rows.flatMap(({ href }) => href ?? []);
    expect(hrefs('volunteer-rate')).toEqual(['https://news.example/a#top:~:text=18%25']);
    const [both = ''] = hrefs('city-offices');
    expect(both.split(':~:')[1]).toBe(
      `text=${encodeURIComponent('3月8日前')}&text=${encodeURIComponent('11个设区市')}`,
    );
    expect(hrefs('exam-applicants-2023')).toEqual([]);
    expect(figureDetail(zhejiang2024, 'volunteer-rate', 'en').rows.some((row) => 'href' in row)).toBe(false);
  });

  test.each(IDS)('%s: no row is empty, and each text stands in its language', (id) => {
    for (const language of LANGUAGES) {
      const { heading, rows } = figureDetail(zhejiang2024, id, language);
      expect(heading).not.toBe('');
      expect(rows.length).toBeGreaterThan(1);
      for (const { term, text, lang } of rows) {
        expect([term, text]).not.toContain('');
        if (language === 'en' && lang === undefined) expect(term + text).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test.each(IDS)('%s: what is printed stands in the detail, unchanged, in every language', (id) => {
    for (const language of LANGUAGES) {
      const { phrase, rows } = figureDetail(zhejiang2024, id, language);
      const words = [phrase, ...rows.map(({ text }) => text)].join(' ');
      for (const printed of printedPhrases(zhejiang2024.figures[id]!)) expect(words).toContain(printed);
    }
  });

  test.each(['nobody', 'toString'])('throws a RangeError for %s', (id) => {
    expect(() => figureDetail(zhejiang2024, id, 'en')).toThrow(RangeError);
  });
});

describe('detailText', () => {
  const textOf = (id: string, language: 'zh' | 'en') => detailText(figureDetail(zhejiang2024, id, language), language);

  test('says a detail in sentences, each with one stop', () => {
    expect(textOf('speakers', 'zh')).toBe(
      '在会上作交流发言的省（市）：北京市、浙江省、广东省、陕西省。含义：原文即此数。数值：4个省（市）。文中位置：导语第3段。由来：报道原文。说明：名单上共4个，浙江是其中之一。',
    );
    expect(textOf('volunteer-rate', 'en')).toBe(
      'Active volunteers as a share of residents (Zhejiang): 18%. What it means: This number, as printed. In numbers: 18%. Part of: Residents. Time: In November 2024. In the article: Section 3, paragraph 17. Where from: Printed in the article.',
    );
  });

  test('leaves out what is in another language, and says dashes between numbers as words', () => {
    expect(textOf('active-volunteers', 'en')).not.toMatch(/\p{Script=Han}/u);
    expect(textOf('conference', 'en')).toContain('Central Social Work Conference: 5 to 6 November 2024.');
  });

  test('has no colon without a phrase behind it', () => {
    expect(detailText({ heading: 'Counties', phrase: '', rows: [] }, 'en')).toBe('Counties.');
  });
});
