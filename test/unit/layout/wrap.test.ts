import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/layout/frame.js';
import { measureText } from '../../../src/layout/parts/measure.js';
import { wrapBalanced, wrapText } from '../../../src/layout/parts/wrap.js';

const FULL = /[\u1100-\u11ff\u2e80-\uffef“”‘’…—·‰℃\u{1f000}-\u{3ffff}]/u;

/** Han and the like 12 px, all else 6 px: lines can be counted by hand. */
const flat: Measure = (text, { size }) =>
  [...text].reduce((sum, character) => sum + (FULL.test(character) ? size : size / 2), 0);

const style = { size: 12 };

/** Lines of at most so many Han characters, two digits or Latin letters counting as one. */
const wrap = (text: string, ems: number): string[] => wrapText(text, { width: ems * 12, style, measure: flat });

/** Width in Han characters, text, lines. */
const FIXTURES: readonly (readonly [number, string, string])[] = [
  [8, '社会工作服务机构覆盖城乡社区', '社会工作服务机构|覆盖城乡社区'],
  [8, '全国社会工作者证书持有人数，', '全国社会工作者证|书持有人数，'],
  [8, '社会工作者持证人数。', '社会工作者持证|人数。'],
  [8, '子丑寅卯辰巳午未。申酉', '子丑寅卯辰巳午|未。申酉'],
  [4, '儿童、青年、老人', '儿童、青|年、老人'],
  [6, '城乡社区：服务站点', '城乡社区：|服务站点'],
  [6, '民政部；财政部；教育部', '民政部；财政|部；教育部'],
  [5, '是不是这样？不是！好', '是不是这|样？不|是！好'],
  [5, '他说“儿童受益”了', '他说“儿童|受益”了'],
  [6, '（以下简称《办法》）自公布起施行', '（以下简称|《办法》）自|公布起施行'],
  [5, '开展‘社工’服务', '开展‘社|工’服务'],
  [6, '依据《社会救助法》办理', '依据《社会救|助法》办理'],
  [5, '民政部【公告】说明', '民政部【公|告】说明'],
  [5, '所谓「社工」服务', '所谓「社|工」服务'],
  [5, '所谓『社工』服务', '所谓『社|工』服务'],
  [6, '参见〈附件〉全文内容', '参见〈附件〉|全文内容'],
  [5, '社会工作——助人自助', '社会工|作——助人|自助'],
  [4, '社会工作——助人自助', '社会工|作——助|人自助'],
  [6, '他们说……后来又走了', '他们说……后|来又走了'],
  [4, '他们说的……后来又走', '他们说|的……后|来又走'],
  [6, '北京—上海—广州—深圳', '北京—上海—|广州—深圳'],
  [6, '服务站·点与社工站·室', '服务站·点与|社工站·室'],
  [6, '人口/面积/密度都在增长', '人口/面积/密|度都在增长'],
  [6, '约五～六人参加的活动', '约五～六人参|加的活动'],
  [8, '受益儿童近2000万名以上', '受益儿童|近2000万名以上'],
  [8, '登记机构共24.4万余家', '登记机构|共24.4万余家'],
  [8, '每月补贴最高5000元/人', '每月补贴|最高5000元/人'],
  [6, '请于3月8日前完成申报', '请于3月8日前|完成申报'],
  [9, '截至2024年1月12日，共有', '截至|2024年1月12日，|共有'],
  [6, '报销比例达到18%以上', '报销比例达到|18%以上'],
  [6, '死亡率下降至3.5‰左右', '死亡率下降至|3.5‰左右'],
  [6, '室内气温应保持25℃以上', '室内气温应保|持25℃以上'],
  [6, '每人补助¥5000元整', '每人补助|¥5000元整'],
  [6, '支出US$200万用于培训', '支出US$200万|用于培训'],
  [7, '提高3.2个百分点之多', '提高|3.2个百分点|之多'],
  [7, '资金总额3亿4500万元', '资金总额|3亿4500万元'],
  [7, '超过300万人次参与', '超过300万人次|参与'],
  [6, '不足三千多人的县', '不足三千多人|的县'],
  [7, '约占总数近六分之一', '约占总数|近六分之一'],
  [6, '年龄65岁以上的老人', '年龄65岁以上|的老人'],
  [8, '开展服务1—3万元不等', '开展服务1—3万元|不等'],
  [7, '服务时间为2019-2024年', '服务时间为|2019-2024年'],
  [8, '从2024年1月12日—3月31日', '从|2024年1月12日—|3月31日'],
  [7, '其中逾１２００万人受益', '其中|逾１２００万人|受益'],
  [6, '共计12,500户家庭', '共计12,500户|家庭'],
  [7, '服务对象近 2000 万名儿童', '服务对象|近 2000 万名|儿童'],
  [6, '20余万家机构参与', '20余万家机构|参与'],
  [6, '第3次全国普查', '第3次全国|普查'],
  [5, '每年300元起步', '每年|300元起步'],
  [10, 'Social workers in rural China', 'Social workers in|rural China'],
  [10, 'nearly 12 million children', 'nearly 12 million|children'],
  [8, 'a well-known problem', 'a well-known|problem'],
  [8, 'the COVID-19 e-mail rule', 'the COVID-19|e-mail rule'],
  [8, '24-year-old workers', '24-year-old|workers'],
  [9, 'up to 18 per cent of them', 'up to 18 per cent|of them'],
  [13, 'seats of Labour: nearly 200 seats', 'seats of Labour:|nearly 200 seats'],
  [9, 'a litre costs about €1.19', 'a litre costs|about €1.19'],
  [12, 'of them more than 60,000 left', 'of them|more than 60,000 left'],
  [7, 'with At least $5 a day', 'with|At least $5|a day'],
  [9, 'an office in 30 to 34 counties', 'an office in|30 to 34 counties'],
  [8, 'turnout of 50% to 55%', 'turnout of|50% to 55%'],
  [7, 'a turnover 200 shops', 'a turnover|200 shops'],
  [6, 'nearly 12 million', 'nearly|12 million'],
  [3, 'nearly 12 million', 'nearly|12|millio|n'],
  [4, 'fewer than 200 seats', 'fewer|than 200|seats'],
  [6, '2019年12月30日后', '2019年|12月30日后'],
  [6, '2019年12月30日後', '2019年|12月30日後'],
  [3, '12月30日后', '12月|30日后'],
  [9, 'by 31 March 2024', 'by 31 March 2024'],
  [9, 'The figure (see note) is “new” now', 'The figure (see|note) is|“new” now'],
  [8, 'counties and/or districts', 'counties and/or|districts'],
  [10, 'It’s children’s services—please read', 'It’s children’s|services—please|read'],
  [9, 'wait … and see what comes', 'wait … and see|what comes'],
  [8, 'Hello, world! Yes; no: maybe.', 'Hello, world!|Yes; no: maybe.'],
  [9, '200–600 yuan a month', '200–600 yuan|a month'],
  [7, 'AI技术与5G网络应用', 'AI技术与5G网络|应用'],
  [7, '据WHO统计，全球有', '据WHO统计，|全球有'],
  [8, '使用T恤和A股3000点', '使用T恤和A股|3000点'],
  [8, '企业(约20家)占多数', '企业(约20家)占|多数'],
  [8, '他说"好"吧，然后走了', '他说"好"吧，|然后走了'],
  [5, '社会\n工作者持证人数', '社会|工作者持证|人数'],
  [5, '第一\r\n\r\n第三', '第一||第三'],
  [5, '  社会  工作  ', '社会 工作'],
  [2, '近2000万名', '近|2000|万名'],
  [3, 'supercalifragilistic', 'superc|alifra|gilist|ic'],
  [3, '12345678', '123456|78'],
  [4, 'Llanfair近2000万名', 'Llanfair|近2000万|名'],
  [2, '。。。', '。。|。'],
  [1, '中文', '中|文'],
  [0, '中e\u0301👨\u200d👩\u200d👧𠀀', '中|e\u0301|👨\u200d👩\u200d👧|𠀀'],
  [3, '👨\u200d👩\u200d👧🇨🇳e\u0301𠀀好', '👨\u200d👩\u200d👧|🇨🇳e\u0301|𠀀好'],
  [8, 'all 11 cities opened', 'all 11 cities|opened'],
  [6, 'all 11 cities', 'all|11 cities'],
  [6, 'before 8 March', 'before|8 March'],
  [9, '18 per cent', '18 per cent'],
  [5, '18 per cent', '18 per|cent'],
  [6, '社会\u00a0工作者12\u00a0million', '社会\u00a0工作者|12\u00a0million'],
  [5, '社会工\u200b作服务', '社会工作|服务'],
  [6, '社会工作\u3000服务站点', '社会工作\u3000服|务站点'],
  [6, '甲乙丙丁戊己庚', '甲乙丙丁戊|己庚'],
  [6, '甲乙丙丁戊己庚。', '甲乙丙丁戊|己庚。'],
  [6, '社会组织专职社工配好近500人吗', '社会组织专职|社工配好|近500人吗'],
  [4, '儿童近5000人吗', '儿童|近5000人|吗'],
  [6, '子丑寅卯辰巳午未申酉戌亥好', '子丑寅卯辰巳|午未申酉戌|亥好'],
  [4, '共24.4万余家吗', '共24.4万|余家吗'],
];

describe('wrapText', () => {
  it.each(FIXTURES)('within %i: %s', (ems, text, lines) => {
    expect(wrap(text, ems).join('|')).toBe(lines);
  });

  it('has no line for a text without characters', () => {
    expect(wrap('', 5)).toEqual([]);
    expect(wrap(' \n\u3000 ', 5)).toEqual([]);
  });

  it('keeps a remark in brackets whole where that leaves little of a line empty', () => {
    expect(wrap('每月津贴发给证书持有者（专职）', 13)).toEqual(['每月津贴发给证书持有者', '（专职）']);
    expect(wrap('津贴（市、区，专职）', 8)).toEqual(['津贴（市、区，', '专职）']);
    expect(wrap('持证（专职）社工的每月津贴', 9)).toEqual(['持证（专职）社工的', '每月津贴']);
  });

  it('gives a short last word company, if there is one that has a space before it', () => {
    expect(wrap('report on social work in November 2024', 18)).toEqual(['report on social work in', 'November 2024']);
    expect(wrap('November 2013 (all)', 8)).toEqual(['November 2013', '(all)']);
    expect(wrap('ten services—please do', 11)).toEqual(['ten services—please', 'do']);
  });

  it('breaks at a pause only if that costs no further line', () => {
    expect(wrap('社会工作者，有证书者共计', 7)).toEqual(['社会工作者，', '有证书者共计']);
    expect(wrap('社会工作者，有证书者共计九人', 7)).toEqual(['社会工作者，有', '证书者共计九人']);
  });

  it('leaves room for a line that is wider than the sum of its parts', () => {
    const growing: Measure = (text, { size }) => flat(text, { size }) + (text.length > 3 ? size : 0);
    expect(wrapText('社会工作服务', { width: 60, style, measure: growing })).toEqual(['社会工作', '服务']);
  });
});

const bare = (text: string): string => text.replace(/[\s\u0085\u200b]/g, '');

const PHRASES = [
  '近2000万名',
  '24.4万余家',
  '最高5000元/人',
  '3月8日前',
  '2024年1月12日',
  '18%',
  '12,500',
  '¥300',
  '1—3万元',
];

/** Text as people write it: words with at most one mark after them, phrases, brackets. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '社会',
        '工作者',
        '儿',
        '服务机构',
        '受益，',
        '其中：',
        '结束。',
        '（试行）',
        '“社工”',
        '——',
        '……',
      ),
      fc.constantFrom(...PHRASES),
      fc.constantFrom(' the ', ' people, ', ' (see note) ', ' well-known ', ' “new” '),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join('').replace(/——(?=——)|……(?=……)/g, ''));

const anyText = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyWidth = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(NaN, -1, Infinity, 0.5));

describe('wrapText on any text', () => {
  it('loses and adds nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, ems) => {
        expect(bare(wrap(text, ems).join(''))).toBe(bare(text));
      }),
    );
  });

  it('makes no line too wide unless it is a single character', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(flat, measureText),
        (text, ems, measure) => {
          for (const line of wrapText(text, { width: ems * 12, style, measure })) {
            const single =
              /^[^][\p{M}\p{Emoji_Modifier}\u1160-\u11ff]*(\u200d[^][\p{M}\p{Emoji_Modifier}\u1160-\u11ff]*)*$/u;
            const flag = /^[\u{1f1e6}-\u{1f1ff}]{2}/u;
            if (!single.test(line) && !flag.test(line))
              expect(measure(line, style)).toBeLessThanOrEqual(ems * 12 + 0.01);
          }
        },
      ),
    );
  });

  it('starts and ends no line with a forbidden mark', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 12, max: 30 }), (text, ems) => {
        for (const line of wrap(text, ems).slice(1)) expect(line).not.toMatch(/^[、，。：；！？”’）》—…,.)%]/);
        for (const line of wrap(text, ems).slice(0, -1)) expect(line).not.toMatch(/[“‘（《(¥]$/);
      }),
    );
  });

  it('keeps each number with its words', () => {
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom(...PHRASES),
        prose,
        fc.integer({ min: 12, max: 30 }),
        (before, phrase, after, ems) => {
          const lines = wrap(`${before}，${phrase}。${after}`, ems);
          expect(lines.some((line) => line.includes(phrase))).toBe(true);
        },
      ),
    );
  });

  it('leaves no Han character alone on the last line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 80 }), fc.integer({ min: 3, max: 20 }), (length, ems) => {
        expect(wrap('社'.repeat(length), ems).pop()?.length).toBeGreaterThan(1);
      }),
    );
  });

  it.each([
    ['Chinese', '近2000万名儿童受益，全国共有机构。'.repeat(60_000)],
    ['English', 'the quick brown fox '.repeat(50_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['one number', '1,'.repeat(500_000)],
    ['opening marks', '（'.repeat(1_000_000)],
    ['dashes', ' ——a'.repeat(250_000)],
    ['accents', '\u0301'.repeat(1_000_000)],
    ['joiners', '👩\u200d'.repeat(300_000)],
    ['line breaks', 'a\n'.repeat(500_000)],
  ])('takes time in proportion to the length: a megabyte of %s', (_name, text) => {
    const start = performance.now();
    wrapText(text, { width: 144, style, measure: measureText });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('wrapBalanced', () => {
  const balanced = (text: string, ems: number) => wrapBalanced(text, { width: ems * 12, style, measure: flat });

  it('evens out lines where the last would be short', () => {
    expect(wrap('浙江各级党委社会工作部全部挂牌', 12)).toEqual(['浙江各级党委社会工作部全', '部挂牌']);
    expect(balanced('浙江各级党委社会工作部全部挂牌', 12)).toEqual(['浙江各级党委社会', '工作部全部挂牌']);
    expect(balanced('Nearly one in five of them is in Zhejiang', 18)).toEqual([
      'Nearly one in five of',
      'them is in Zhejiang',
    ]);
  });

  it('ends lines at pauses first', () => {
    expect(balanced('十八届三中全会（2013年11月，补充）', 14)).toEqual(['十八届三中全会', '（2013年11月，补充）']);
    expect(balanced('活跃志愿者占比，浙江是全国平均的三倍', 14)).toEqual(['活跃志愿者占比，', '浙江是全国平均的三倍']);
    expect(balanced('从省到县，社会工作部到3月底全部挂牌', 15)).toEqual(['从省到县，', '社会工作部到3月底全部挂牌']);
  });

  it('parts no number and no word that has room on a line', () => {
    expect(balanced('after 30 December 2019', 7.5)).toEqual(['after', '30 December', '2019']);
    expect(balanced('所有志愿者近2000万人次', 6)).toEqual(['所有志愿者', '近2000万人次']);
  });

  it('takes no more lines than wrapText, none wider, and the same words', () => {
    const words = fc.array(fc.constantFrom('社会', '工作', '近2000万人', '，', ' a ', 'Zhejiang ', '（省）'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, ems) => {
        const text = parts.join('');
        const [lines, even] = [wrap(text, ems), balanced(text, ems)];
        expect(even).toHaveLength(lines.length);
        for (const line of even) expect(flat(line, style)).toBeLessThanOrEqual(ems * 12 + 0.01);
        expect(even.join('').replace(/\s/g, '')).toBe(lines.join('').replace(/\s/g, ''));
      }),
    );
  });
});
