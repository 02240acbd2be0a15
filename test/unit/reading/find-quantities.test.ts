import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/reading/find-quantities.js';
import { readQuantity } from '../../../src/reading/read-quantity.js';

/** Running texts, each with the figures that stand in it. Made for this test. */
// prettier-ignore
const TEXTS: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['一名社区工作者平均要服务约300户居民，两委成员带头，把十多项任务一一落实。', ['约300户', '十多项']],
  ['去年以来，全市投入资金超过2.3亿元，新建驿站560个，覆盖率达到95%以上。', ['超过2.3亿元', '560个', '95%以上']],
  ['第一季度，新增社会组织1200余家，比上年同期增加近两成。', ['1200余家', '增加近两成']],
  ['项目一期投资5亿元，二期预计2026年建成；每月10日开展活动，每次2小时。', ['5亿元', '2小时']],
  ['到2025年，志愿者人数将翻一番，达到40万人左右。', ['翻一番', '40万人左右']],
  ['18至35岁的青年占六成以上，其中女性占三分之二强。', ['18至35岁', '六成以上', '三分之二强']],
  ['12345热线受理诉求超过一百万件，满意率由92%提高到97.5%，提升5.5个百分点。', ['超过一百万件', '92%', '97.5%', '提升5.5个百分点']],
  ['有的地方一天接待二三十人，有的一周也不到五个。', ['二三十人', '不到五个']],
  ['一方面要加大投入，另一方面千万别忘了最多跑一次；最高法、最高检也强调万无一失。', []],
  ['党的二十大以来，三年来他第7次在3号线值班，获一等奖，住在5号楼。', []],
  ['近年来，这几年，近三年，附近的超市约定多次、多名、余额不计。', []],
  ['每10名居民中就有1名志愿者，GDP增长5.2%，他今年45岁，从业20年。', ['10名', '1名', '增长5.2%', '45岁', '20年']],
  ['津貼由200元到600元不等，約佔開支的四分之一。', ['由200元到600元不等', '約佔開支的四分之一']],
  ['About 12,000 social workers took the exam in 2024, up 6% from a year earlier; one in five passed.', ['About 12,000 social workers', 'up 6%', 'one in five']],
  ['The city spent $3.5 million on two new centres, just over half of its budget, and will open a third in March.', ['$3.5 million', 'two new centres', 'just over half']],
  ['One of them said on 5 November that Article 5 sets a limit of 30 days. It is one thing to plan.', ['30 days']],
  ['In the past five years the number has doubled to nearly 2 million; at 10:30 some 200 people came.', ['doubled', 'nearly 2 million', 'some 200 people']],
  ['The rate rose from 6% to 18%, while the 7-member team grew by three people.', ['6%', '18%', 'grew by three people']],
  ['Unemployment went from 15% to 18%, and the gap widened from £3m to £5m.', ['15%', '18%', '£3m', '£5m']],
  ['Fees range widely from £5 to £10, tickets cost from $3 to $4. From 20 to 30 people came.', ['from £5 to £10', 'from $3 to $4', 'From 20 to 30 people']],
  ['实习3个月不到5000元，三成不到的人留下；有3人不到场。', ['3个月', '不到5000元', '三成不到', '3人']],
  ['当天3人不到庭，5名不到岗，2名不到任，不到10人旁听。', ['3人', '5名', '2名', '不到10人']],
  ['She came third over the weekend, a second time, in Room 101, with version 2.0, about us.', []],
  ['The second phase will cost between £2m and £3m, up to 5,000 yuan a person.', ['between £2m and £3m', 'up to 5,000 yuan a person']],
  ['It costs 5€ a day, 7 € or 12 $8; Rs.500 crore was spent, and 6€ 9 times.', ['5€ a day', '7 €', '$8', 'Rs.500 crore', '6€', '9 times']],
];

describe('findQuantities', () => {
  test.each(TEXTS)('finds all figures and no other number in “%s”', (text, figures) => {
    const found = findQuantities(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(figures);
  });

  test.each(TEXTS.flatMap(([text]) => findQuantities(text).map(({ reading }) => reading)))(
    'and reads $text as readQuantity does alone, but for a rate whose name stands in front',
    ({ text, kind, hedge, value, low, high }) => {
      const alone = kind === 'rate' ? 'share' : kind;
      expect(readQuantity(text)).toMatchObject({ kind: alone, hedge, value, low, high });
    },
  );

  test('gives places in UTF-16 code units, behind characters of two units too', () => {
    const text = '😀𠮷近2000万';
    expect(findQuantities(text).map(({ start, end }) => [start, end, text.slice(start, end)])).toEqual([
      [4, 10, '近2000万'],
    ]);
  });

  test.each([
    ['3兆', 'zh-TW', true],
    ['3兆', 'zh', false],
    ['3兆', undefined, false],
  ] as const)('reads %s in the language %s as drawable: %s', (text, language, isDrawable) => {
    expect(readQuantity(text, { language })).toMatchObject({ value: 3e12, isDrawable });
  });

  test.each([
    ['12m', 'en', 12_000_000, null],
    ['12m', 'zh', 12, 'm'],
  ] as const)('reads %s in the language %s as %i', (text, language, value, unit) => {
    expect(readQuantity(text, { language })).toMatchObject({ value, unit });
  });
});
