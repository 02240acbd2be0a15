import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  readDataset,
  readTable,
  renderSvg,
  renderText,
  type TableCells,
  type TableOptions,
} from '../../../src/core.js';
import { timed } from '../support.js';

const ARTICLE = { publisher: '潮新闻', title: '浙江社会工作', published: '2024-11-20' };
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(PROTOTYPE);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Reads a table whose article is known, and holds what came of it to readDataset. */
function read(table: string | TableCells, options: TableOptions = {}) {
  const reading = readTable(table, { ...ARTICLE, ...options });
  if (reading.dataset) expect(readDataset(reading.dataset).issues).toBeUndefined();
  const told = (severity: string) => reading.issues.filter((each) => each.severity === severity);
  return {
    ...reading,
    faults: told('fault').map(({ message }) => message),
    notes: told('note').map(({ message }) => message),
    figures: reading.dataset?.figures ?? {},
    charts: reading.dataset?.charts ?? {},
  };
}

const both = (words: string) => ({ zh: words, en: words });

describe('readTable(text)', () => {
  test('reads each row as a figure with its place in the article', () => {
    const { dataset, issues, rows } = readTable(
      [
        '编号,名称,名称（英文）,原文,占,地区,截至,节,段,备注,媒体,标题,发布日期,网址',
        'certified,持证社会工作者,certified social workers,近五分之一,全国,浙江,截至2024年9月底,3,14,,潮新闻,浙江社会工作,2024年11月20日,https://example.org/',
        'organisations,社区社会组织,,24.4 万余家,,浙江,,3,9,备案类',
      ].join('\n'),
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual({ certified: 2, organisations: 3 });
    expect(dataset).toEqual({
      source: {
        publisher: both('潮新闻'),
        title: both('浙江社会工作'),
        date: '2024-11-20',
        address: 'https://example.org/',
        language: 'zh',
      },
      units: { 家: both('家') },
      figures: {
        certified: {
          label: { zh: '持证社会工作者', en: 'certified social workers' },
          printed: '近五分之一',
          quantity: { kind: 'share', hedge: 'nearly', value: 0.2, fraction: [1, 5] },
          of: both('全国'),
          place: both('浙江'),
          asOf: { on: '2024-09-30' },
          origin: { type: 'printed', section: 3, paragraph: 14 },
        },
        organisations: {
          label: both('社区社会组织'),
          printed: '24.4 万余家',
          quantity: { kind: 'count', unit: '家', hedge: 'over', value: 244_000 },
          place: both('浙江'),
          note: both('备案类'),
          origin: { type: 'printed', section: 3, paragraph: 9 },
        },
      },
      charts: {
        certified: {
          type: 'figure-card',
          figures: { figure: 'certified' },
          title: { zh: '持证社会工作者', en: 'certified social workers' },
        },
        organisations: { type: 'figure-card', figures: { figure: 'organisations' }, title: both('社区社会组织') },
      },
    });
    expect(readDataset(dataset).issues).toBeUndefined();
  });

  test.each([
    ['tabs', 'name\tfigure\nA\t1,200 people\n'],
    ['semicolons', 'name;figure\nA;1,200 people\n'],
    ['commas', 'name,figure\nA,"1,200 people"\n'],
    ['a byte order mark', '\ufeffname,figure\nA,"1,200 people"\n'],
    ['a first line for spreadsheets', 'sep=;\nname;figure\nA;1,200 people\n'],
    ['a title and empty rows above', 'Volunteers,\n,\nname,figure\n,\nA,"1,200 people"'],
    ['old line ends', 'name;figure\rA;1,200 people\r'],
    ['columns that nobody asks for', ',figure,name\nx,"1,200 people",A'],
  ])('reads %s', (_name, text) => {
    const { figures, faults } = read(text);
    expect(faults).toEqual([]);
    expect(Object.values(figures)).toMatchObject([
      { label: { en: 'A' }, quantity: { kind: 'count', unit: 'person', value: 1200 } },
    ]);
  });

  test('counts rows as a spreadsheet does, also behind cells of several lines', () => {
    const { faults } = read('name,figure\n\n"A\nB",2 people\nC,third\n');
    expect(faults).toEqual([expect.stringMatching(/^row 4, column “figure”: expected a figure that can be read/)]);
  });

  test.each<[cells: string, quantity: object]>([
    ['近1200万人', { kind: 'count', unit: 'person', hedge: 'nearly', value: 12_000_000 }],
    ['nearly 12 million people', { kind: 'count', unit: 'person', hedge: 'nearly', value: 12_000_000 }],
    ['200元到600元', { kind: 'money', unit: 'CNY', hedge: 'between', low: 200, high: 600 }],
    ['最高5000元', { kind: 'money', unit: 'CNY', hedge: 'upTo', value: 5000 }],
    ['18%', { kind: 'share', hedge: 'exact', value: 0.18 }],
    ['11个设区市', { kind: 'count', unit: '个设区市', hedge: 'exact', value: 11 }],
    ['3倍', { kind: 'multiple', hedge: 'exact', value: 3 }],
    ['增长12%', { kind: 'change', hedge: 'exact', value: 0.12 }],
    ['增长3.2个百分点', { kind: 'change', unit: 'percentage-point', hedge: 'exact', value: 0.032 }],
    ['24.0万人', { kind: 'count', unit: 'person', hedge: 'exact', value: 240_000, precision: 1000 }],
  ])('reads the figure %s as readQuantity does', (printed, quantity) => {
    expect(
      Object.values(
        read([
          ['名称', '原文'],
          ['名', printed],
        ]).figures,
      )[0]?.quantity,
    ).toEqual(quantity);
  });

  test.each<[name: string, cells: Readonly<Record<string, string>>, quantity: object, units?: object]>([
    ['人', { printed: '30.4万', unit: '人' }, { kind: 'count', unit: 'person', hedge: 'exact', value: 304_000 }],
    ['people', { printed: '1,200', unit: 'people' }, { kind: 'count', unit: 'person', hedge: 'exact', value: 1200 }],
    ['person', { printed: '1,200', unit: 'person' }, { kind: 'count', unit: 'person', hedge: 'exact', value: 1200 }],
    ['元', { printed: '5000', unit: '元' }, { kind: 'money', unit: 'CNY', hedge: 'exact', value: 5000 }],
    ['%', { printed: '18', unit: '%' }, { kind: 'share', hedge: 'exact', value: 0.18 }],
    [
      'with words in English',
      { printed: '近7万', unit: '家', 'unit en': 'organisations' },
      { kind: 'count', unit: '家', hedge: 'nearly', value: 70_000 },
      { 家: { zh: '家', en: 'organisations' } },
    ],
    [
      'that is printed, too, with words in English',
      { printed: '近7万家', unit: '家', 'unit en': 'organisations' },
      { kind: 'count', unit: '家', hedge: 'nearly', value: 70_000 },
      { 家: { zh: '家', en: 'organisations' } },
    ],
  ])('reads a unit in a cell of its own: %s', (_name, cells, quantity, units) => {
    const { dataset, faults } = read([
      ['name', ...Object.keys(cells)],
      ['名', ...Object.values(cells)],
    ]);
    expect(faults).toEqual([]);
    expect(Object.values(dataset!.figures)[0]!.quantity).toEqual(quantity);
    expect(dataset!.units).toEqual(units);
  });

  test('keeps how often money is paid, and its sign in front', () => {
    const { dataset } = read([
      ['name', 'figure'],
      ['Fee', '£20 a month'],
      ['Deposit', '£150'],
    ]);
    const sentence = (chart: string) => renderText(readDataset(dataset).dataset!, chart, { language: 'en' });
    expect(Object.keys(dataset!.charts)).toEqual(['fee', 'deposit']);
    expect(sentence('fee')).toContain('Fee: £20 a month');
    expect(sentence('deposit')).toContain('Deposit: £150');
  });

  test.each([
    ['in the phrase', '津贴', '每月600元'],
    ['in the name', '每月津贴', '600元'],
    ['before whom it is paid', '津贴', '每月每人600元'],
    ['in the unit', '津贴', '600元/月'],
  ])('keeps what is paid every month apart from what is paid once, said %s', (_where, name, printed) => {
    const { dataset } = read([
      ['名称', '原文'],
      [name, printed],
      ['奖励', '5000元'],
    ]);
    const [monthly, once] = Object.values(dataset!.figures).map(({ quantity }) => quantity!.unit);
    expect(once).toBe('CNY');
    expect(dataset!.units![monthly!]!.zh).toBe('元/月');
    expect(Object.keys(dataset!.charts)).toHaveLength(2);
  });

  test('has English words for yuan that are paid every so often, and takes the unit of a column as it is', () => {
    const units = (...row: readonly string[]) =>
      Object.values(read([['名称', '原文', '单位'].slice(0, row.length), row]).dataset!.units ?? {});
    expect(units('津贴', '每年最高1600元')).toEqual([{ zh: '元/年', en: 'yuan a year' }]);
    expect(units('津贴', '每月600', '元')).toEqual([]);
    expect(units('每日优鲜融资额', '3亿元')).toEqual([]);
  });

  test('keeps units apart that differ in their signs alone', () => {
    const { figures, dataset } = read([
      ['name', 'figure', 'unit'],
      ['A', '$5m', ''],
      ['B', '€5m', ''],
      ['C', '5', 'm²'],
      ['D', '5', 'square metres'],
      ['E', '$6m', 'US dollars'],
    ]);
    const ids = Object.values(figures).map(({ quantity }) => quantity!.unit);
    expect(ids).toEqual(['36', '8364', 'm²', 'square-metres', 'US-dollars']);
    expect(dataset!.units!['US-dollars']).toEqual(both('US dollars'));
  });

  test('reads numbers as spreadsheets hand them over', () => {
    const cells = [
      ['name', 'figure', 'unit', 'paragraph'],
      ['A', 1200, 'people', 3],
      ['B', 5, null],
      [undefined],
    ] as const;
    const { figures, faults } = read(cells);
    expect(Object.values(figures)).toMatchObject([{ quantity: { value: 1200 }, origin: { paragraph: 3 } }]);
    expect(faults).toEqual([expect.stringContaining('row 3, column “figure”: expected a unit')]);
  });

  test.each([
    ['上升3%', '变化', '个百分点'],
    ['3%', '变化', '百分点'],
    ['3%', '', '个百分点'],
    ['上升3', '变化', '个百分点'],
    ['up 3%', 'change', 'percentage-point'],
    ['up 3%', 'change', 'percentage points'],
    ['up 3 per cent', '', 'Percentage points'],
  ])('reads %s, %s beside the unit %s as points', (printed, kind, unit) => {
    const { figures, faults } = read([
      ['name', 'printed', 'kind', 'unit'],
      ['A', printed, kind, unit],
    ]);
    expect(faults).toEqual([]);
    expect(Object.values(figures)[0]?.quantity).toEqual({
      kind: 'change',
      unit: 'percentage-point',
      hedge: 'exact',
      value: 0.03,
    });
  });

  test('tells of a share in a row of points, and takes no per cent for points', () => {
    const { figures, faults } = read([
      ['name', 'printed', 'kind', 'unit'],
      ['A', '3%', 'share', '个百分点'],
      ['B', '3%', 'change', '%'],
    ]);
    expect(faults).toEqual([expect.stringMatching(/^row 2, column “kind”: expected change, for “3%”/)]);
    expect(Object.values(figures).map(({ quantity }) => quantity)).toEqual([
      { kind: 'change', hedge: 'exact', value: 0.03 },
    ]);
  });

  test.each([
    ['-€3.2 billion', -3_200_000_000],
    ['€-5', -5],
    ['亏损3.2亿元', -320_000_000],
    ['a loss of €3.2 billion', -3_200_000_000],
  ])('reads %s as a loss', (printed, value) => {
    expect(Object.values(read(`name,figure\nBalance,${printed}`).figures)).toMatchObject([{ quantity: { value } }]);
  });

  test('reads columns that all name their language', () => {
    const { figures, faults } = read([
      ['label zh', 'label en', 'figure', 'unit zh', 'unit en', 'of zh', 'of en'],
      ['社会组织', 'organisations', '近7万', '家', 'organisations', '全国', 'the nation'],
      ['其他', 'others', '18%', '', '', '社会组织', ''],
    ]);
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({
      社会组织: { label: { zh: '社会组织', en: 'organisations' }, of: { zh: '全国', en: 'the nation' } },
      其他: { of: '社会组织' },
    });
  });

  test.each([
    ['12%', 'rate', 'rate'],
    ['12%', '变化', 'change'],
    ['12%', '占比', 'share'],
    ['300人', 'change', 'change'],
  ])('takes %s for the kind that the table says: %s', (printed, written, kind) => {
    const { figures } = read([
      ['名称', '原文', '类别'],
      ['名', printed, written],
    ]);
    expect(Object.values(figures)[0]!.quantity!.kind).toBe(kind);
  });

  test.each<[cells: Readonly<Record<string, string>>, figure: object]>([
    [{ 原文: '2024年1月12日' }, { printed: '2024年1月12日', when: { on: '2024-01-12' } }],
    [{ 日期: '3月底前' }, { printed: '3月底前', when: { by: '2024-03-31' } }],
    [
      { 原文: '春节前', 日期: '2024/2/9' },
      { printed: '春节前', when: { on: '2024-02-09' } },
    ],
    [
      { 原文: '36个县', 日期: '3月底前' },
      { printed: { quantity: '36个县', when: '3月底前' }, when: { by: '2024-03-31' } },
    ],
    [
      { 原文: '36个县', 日期: '../2024-03-31' },
      { printed: '36个县', when: { by: '2024-03-31' } },
    ],
  ])('reads dates in the year of the article: %j', (cells, figure) => {
    const { figures, faults } = read([
      ['名称', '段', ...Object.keys(cells)],
      ['名', '2', ...Object.values(cells)],
    ]);
    expect(faults).toEqual([]);
    expect(Object.values(figures)[0]).toMatchObject({
      ...figure,
      origin: { type: 'printed', section: 0, paragraph: 2 },
    });
  });

  test.each<[cells: Readonly<Record<string, string>>, figure: object]>([
    [{}, { origin: { type: 'supplement', source: both('潮新闻') } }],
    [{ 来源: '统计局' }, { origin: { type: 'supplement', source: both('统计局') } }],
    [{ 段: '3' }, { printed: '18%', origin: { type: 'printed', section: 0, paragraph: 3 } }],
    [
      { 节: '2', 段: '3' },
      { printed: '18%', origin: { type: 'printed', section: 2, paragraph: 3 } },
    ],
    [
      { 节: '2', 段: '3', 来源: '统计局' },
      { printed: '18%', origin: { type: 'supplement', section: 2, paragraph: 3, source: both('统计局') } },
    ],
    [{ 段: '3', 来源: '统计局', 来源类型: '原文' }, { origin: { type: 'printed', section: 0, paragraph: 3 } }],
    [{ 来源类型: 'Supplement' }, { origin: { type: 'supplement', source: both('潮新闻') } }],
  ])('knows where a figure is from: %j', (cells, figure) => {
    const { figures, faults } = read([
      ['名称', '原文', ...Object.keys(cells)],
      ['名', '18%', ...Object.values(cells)],
    ]);
    expect(faults).toEqual([]);
    const [only] = Object.values(figures);
    expect(only).toMatchObject(figure);
    expect('printed' in only!).toBe('printed' in figure || '段' in cells);
  });

  test.each<[written: string, asOf: object]>([
    ['2024年9月底', { on: '2024-09-30' }],
    ['截至9月底', { on: '2024-09-30' }],
    ['2024-09', { in: '2024-09' }],
    ['2024年', { in: '2024' }],
    ['the end of September 2024', { on: '2024-09-30' }],
  ])('reads the time %s for which a figure holds', (written, asOf) => {
    const { figures, issues } = read([
      ['名称', '原文', '截至'],
      ['名', '18%', written],
    ]);
    expect(issues).toEqual([]);
    expect(Object.values(figures)[0]!.asOf).toEqual(asOf);
  });

  test('finds the whole of a figure by its id or its name; other words stand as they are', () => {
    const { figures } = read([
      ['id', '名称', '原文', '占'],
      ['all', '志愿者', '5000万人', ''],
      ['a', '活跃', '24%', 'all'],
      ['b', '注册', '30%', '志愿者'],
      ['c', '其他', '10%', '全国'],
      ['d', '居民', '10%', '居民'],
    ]);
    const wholes = [undefined, 'all', 'all', both('全国'), both('居民')];
    expect(Object.values(figures).map(({ of }) => of)).toEqual(wholes);
  });

  test('makes ids of names, each its own', () => {
    const { rows } = read([
      ['id', 'name', 'figure'],
      ['', 'Social workers (certified)', '1%'],
      ['', 'Social workers, certified', '2%'],
      ['social-workers-certified-3', 'x', '3%'],
      ['', 'Social workers – certified', '4%'],
      ['', '???', '5%'],
      ['', '持证 社工', '6%'],
      ['', 'constructor', '7%'],
    ]);
    expect(Object.keys(rows)).toEqual([
      'social-workers-certified',
      'social-workers-certified-2',
      'social-workers-certified-3',
      'social-workers-certified-4',
      'row-6',
      '持证-社工',
      'row-8',
    ]);
  });

  test('is written in every language of its columns', () => {
    const traditional = read([
      ['名称', 'label zh-TW', '原文'],
      ['社会组织', '社會組織', '18%'],
      ['其他', '', '6%'],
    ]);
    const texts = Object.values(traditional.figures).map(({ label }) => label);
    expect(texts).toEqual([
      { zh: '社会组织', en: '社会组织', 'zh-TW': '社會組織' },
      { zh: '其他', en: '其他', 'zh-TW': '其他' },
    ]);
    expect(traditional.dataset!.source.title).toEqual({
      zh: '浙江社会工作',
      en: '浙江社会工作',
      'zh-TW': '浙江社会工作',
    });
    expect(
      read(
        [
          ['名稱', '原文'],
          ['社會組織', '18%'],
        ],
        { language: 'zh-TW' },
      ).dataset,
    ).toMatchObject({
      source: { language: 'zh-TW' },
      figures: { 社會組織: { label: { zh: '社會組織', 'zh-TW': '社會組織' } } },
    });
    expect(read('name,figure\nA,18%').dataset!.source.language).toBe('en');
    expect(read('name,figure\nA,近18%').dataset!.source.language).toBe('zh');
  });
});

describe('the charts of a table', () => {
  const rows = (...cells: readonly (readonly string[])[]) =>
    read([['id', 'name', 'figure', 'chart', 'chart type', 'role', 'chart title'], ...cells]);

  test('are those that its figures suggest', () => {
    const { charts } = rows(
      ['a', 'A', '18%'],
      ['b', 'B', '300 people'],
      ['c', 'C', '6%'],
      ['d', 'D', '200 people'],
      ['e', 'E', '30 March 2024'],
      ['f', 'F', '5000 yuan'],
      ['g', 'G', '31 March 2024'],
    );
    expect(charts).toEqual({
      shares: { type: 'share-bars', figures: { shares: ['a', 'c'] }, title: both('浙江社会工作') },
      'amounts-person': { type: 'amount-bars', figures: { amounts: ['b', 'd'] }, title: both('浙江社会工作') },
      events: { type: 'event-timeline', figures: { events: ['e', 'g'] }, title: both('浙江社会工作') },
      f: { type: 'figure-card', figures: { figure: 'f' }, title: both('F') },
    });
  });

  test('are no wish of figures that have the name of a chart type', () => {
    const { charts, faults } = read('name,figure\nChange,12 people\nEvent timeline,18%\nAmount bars,5 km');
    expect(faults).toEqual([]);
    expect(Object.entries(charts).map(([id, { type }]) => [id, type])).toEqual([
      ['change', 'figure-card'],
      ['event-timeline', 'figure-card'],
      ['amount-bars', 'figure-card'],
    ]);
  });

  test('are for ranges where one is a ceiling or a range', () => {
    const { charts } = rows(['a', 'A', '最高5000元'], ['b', 'B', '200元'], ['c', 'C', '12%'], ['d', 'D', '2%到5%']);
    expect(Object.values(charts).map(({ type }) => type)).toEqual(['range-bars', 'share-bars']);
  });

  test('are those that rows ask for', () => {
    const { charts, faults } = rows(
      ['a', 'A', '18%', 'rates', 'rate-comparison', '', 'Who helps'],
      ['b', 'B', '6%', 'rates'],
      ['c', 'C', '300 people', 'part-of-whole', '', 'whole'],
      ['d', 'D', '200 people', 'part-of-whole', '', 'parts'],
      ['e', 'E', '7%', 'Two shares'],
      ['f', 'F', '8%', 'Two shares'],
      ['g', 'G', '9%', '-'],
    );
    expect(faults).toEqual([]);
    expect(charts).toEqual({
      rates: { type: 'rate-comparison', figures: { subject: 'a', against: ['b'] }, title: both('Who helps') },
      'part-of-whole': {
        type: 'part-of-whole',
        figures: { whole: 'c', parts: ['d'] },
        title: both('浙江社会工作'),
      },
      'two-shares': { type: 'share-bars', figures: { shares: ['e', 'f'] }, title: both('浙江社会工作') },
    });
  });

  test('are those that are handed in', () => {
    const chart = { type: 'figure-card', figures: { figure: 'a' }, title: both('One') };
    expect(read('id,name,figure\na,A,18%\nb,B,6%', { charts: { one: chart } }).charts).toEqual({ one: chart });
  });

  test('have the text above the heads as their title', () => {
    expect(read('Who helps,\nname,figure\nA,18%\nB,6%').charts['shares']!.title).toEqual(both('Who helps'));
    const named = read('name,figure\nA,18%\nB,6%', { chartTitle: 'Named' });
    expect(named.charts['shares']!.title).toEqual(both('Named'));
  });

  test('leave figures out that go together with none, and say so', () => {
    const { charts, faults } = rows(
      ['a', 'A', '18%', 'x', 'shares-bar'],
      ['b', 'B', '18%', 'y', 'share-bars', 'shears'],
      ['c', 'C', '18%', 'z'],
      ['d', 'D', '300 people', 'z'],
      ['e', 'E', '300 people', 'rate-comparison'],
    );
    expect(charts).toEqual({});
    expect(faults).toEqual([
      'row 2, column “chart type”: expected one of the chart types share-bars, received “shares-bar”.',
      expect.stringMatching(/^row 3, column “role”: expected a role with room: “shares” for share, “counts” for count/),
      'row 3, column “role”: expected a figure in the role “shares” of “share-bars”, received none.',
      'row 4, column “chart”: expected a column “chart type” for figures of several kinds, received none.',
      expect.stringMatching(/^row 6, column “role”: expected a role with room: “subject” for rate or share/),
      'row 6, column “role”: expected a figure in the role “subject” of “rate-comparison”, received none.',
    ]);
  });

  test('can be drawn', () => {
    const { dataset } = readDataset(rows(['a', 'A', '18%'], ['b', 'B', '近6%']).dataset);
    expect(renderSvg(dataset!, 'shares', { language: 'zh' })).toContain('近6%');
  });
});

describe('what is wrong with a table is told by row and column, and the rest read', () => {
  test.each<[name: string, table: TableCells, faults: readonly (string | RegExp)[], figures: number]>([
    [
      'figures that nobody can read',
      [
        ['名称', '原文'],
        ['甲', '十八大'],
        ['乙', '18%'],
        ['丙', '#N/A'],
        ['丁', ''],
      ],
      [
        /^row 2, column “原文”: expected a figure that can be read, such as “近1200万人”, received “十八大” \(.+\)\.$/,
        /^row 4, column “原文”: .* received “#N\/A” \(The phrase says no number\)\.$/,
        'row 5, column “原文”: expected a figure or a date, received an empty cell.',
      ],
      1,
    ],
    [
      'a figure that means two things',
      [
        ['名称', '原文', '段'],
        ['甲', '约20余万', '1'],
        ['乙', '18%', '1'],
      ],
      [
        /^row 2, column “原文”: expected a figure that can be drawn, received “约20余万”, which is kept as words \(.+\)\.$/,
      ],
      2,
    ],
    [
      'the same from elsewhere, where nothing is left of it',
      [
        ['名称', '原文'],
        ['甲', '约20余万'],
        ['乙', '18%'],
      ],
      [
        /^row 2, column “原文”: expected a figure that can be drawn/,
        /^row 2, column “原文”: expected a figure that can be read/,
      ],
      1,
    ],
    [
      'missing cells',
      [
        ['id', 'name', 'figure', 'section', 'paragraph', 'origin'],
        ['a', '', '1%'],
        ['b'],
        ['c', 'C', '1%', '', '', 'printed'],
      ],
      [
        'row 2, column “name”: expected what is counted, received an empty cell.',
        'row 3, column “name”: expected what is counted, received an empty cell.',
        'row 4, column “paragraph”: expected the paragraph in which it is printed, received nothing.',
      ],
      0,
    ],
    [
      'a number without a unit',
      [
        ['name', 'figure'],
        ['A', '1,200'],
      ],
      ['row 2, column “figure”: expected a unit behind the number, or in a column “unit” or “单位”, received “1,200”.'],
      0,
    ],
    [
      'places that are no numbers',
      [
        ['name', 'figure', 'section', 'paragraph'],
        ['A', '1%', 'x', '2'],
        ['B', '1%', '1', '0'],
        ['C', '1%', '1', '1.5'],
        ['D', '1%', '1', ''],
      ],
      [
        'row 2, column “section”: expected a whole number from 0, received “x”.',
        'row 3, column “paragraph”: expected a whole number from 1, received “0”.',
        'row 4, column “paragraph”: expected a whole number from 1, received “1.5”.',
        'row 5, column “paragraph”: expected a whole number from 1, received an empty text.',
      ],
      0,
    ],
    [
      'dates that nobody can read',
      [
        ['name', 'figure', 'as of', 'when'],
        ['A', '1%', 'soon', ''],
        ['B', '1%', '', '3/31/2024'],
        ['C', '1%', '2024-03~', ''],
      ],
      [
        /^row 2, column “as of”: expected a date, such as 2024-03-31 or 2024年3月底前, received “soon” \(.+\)\.$/,
        /^row 3, column “when”: expected a date/,
        'row 4, column “as of”: expected a date that is not approximate, received “2024-03~”.',
      ],
      2,
    ],
    [
      'ids that are none, or are another’s',
      [
        ['id', 'name', 'figure'],
        ['a b', 'A', '1%'],
        ['__proto__', 'B', '1%'],
        ['c', 'C', '1%'],
        ['c', 'D', '1%'],
      ],
      [
        /^row 2, column “id”: expected an id of 1 to 64 letters/,
        /^row 3, column “id”: expected an id of 1 to 64 letters/,
        'row 5, column “id”: expected an id of its own, received “c”, which row 4 has.',
      ],
      1,
    ],
    [
      'kinds and origins that are none',
      [
        ['name', 'figure', 'kind', 'origin'],
        ['A', '1%', 'money', ''],
        ['B', '1%', 'amount', ''],
        ['C', '1%', '', 'derived'],
      ],
      [
        'row 2, column “kind”: expected share or rate or change, for “1%”, received “money”.',
        'row 3, column “kind”: expected share or rate or change, for “1%”, received “amount”.',
        /^row 4, column “origin”: expected printed \(原文\) or supplement \(补充\)/,
      ],
      0,
    ],
    [
      'quantities that cannot be',
      [
        ['name', 'figure'],
        ['A', '1800%'],
        ['B', '7%'],
        ['C', '上涨300点'],
        ['D', '增加300'],
      ],
      [
        /^row 2, column “figure”: expected a rate of at most 5/,
        'row 4, column “figure”: expected words that say which points: 3 percentage points, 3个百分点, received “上涨300点”.',
        /^row 5, column “figure”: expected a unit behind the number/,
      ],
      1,
    ],
    [
      'two columns of one kind',
      [
        ['name', 'figure', 'value'],
        ['A', '1%', '2%'],
      ],
      ['row 1, column “value”: expected one column of this kind, received another beside “figure”, which is read.'],
      1,
    ],
    [
      'texts that are too long',
      [
        ['name', 'figure', 'note'],
        ['x'.repeat(2001), '1%'],
        ['B', '1%', 'x'.repeat(2001)],
        ['C', 'x'.repeat(2001)],
      ],
      [
        'row 2, column “name”: expected a text of at most 2000 characters, received a longer one.',
        'row 2, column “name”: expected what is counted, received an empty cell.',
        'row 3, column “note”: expected a text of at most 2000 characters, received a longer one.',
        'row 4, column “figure”: expected a text of at most 2000 characters, received a longer one.',
      ],
      1,
    ],
    [
      'texts of another encoding',
      [
        ['name', 'figure', 'place'],
        ['\ufffd\ufffd', '1%', ''],
        ['B', '1%\ufffd', ''],
        ['C', '1%', '\ufffd'],
      ],
      [
        'row 2, column “name”: expected a text that was saved as UTF-8, received “\ufffd\ufffd”.',
        'row 2, column “name”: expected what is counted, received an empty cell.',
        /^row 3, column “figure”: expected a text that was saved as UTF-8/,
        /^row 4, column “place”: expected a text that was saved as UTF-8/,
      ],
      1,
    ],
    ['no rows', [['name', 'figure']], ['row 2: expected a row for each figure, received no row at all.'], 0],
    [
      'no heads',
      [
        ['A', '1%'],
        ['B', '2%'],
      ],
      [
        'row 1: expected a column for what is counted, such as “label” or “名称”, received “A, 1%”.',
        'row 1: expected a column for the figures, such as “figure” or “原文”, or for dates, received “A, 1%”.',
      ],
      0,
    ],
    [
      'nothing',
      [],
      ['row 1: expected a row of heads, such as “label” and “figure” or 名称 and 原文, received nothing.'],
      0,
    ],
  ])('%s', (_name, table, expected, count) => {
    const { faults, figures } = read(table);
    expect(faults).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : (expect.stringMatching(each) as string))),
    );
    expect(Object.keys(figures)).toHaveLength(count);
  });

  test('a head that is not known is told with those that it is like', () => {
    const { notes, faults } = read('name,figure,plcae,editor\nA,18%,x,y');
    expect(faults).toEqual([]);
    expect(notes).toEqual([
      'row 1, column “plcae”: expected a head that is known, perhaps “place”, received one that is not, and is not read.',
      'row 1, column “editor”: expected a head that is known, received one that is not, and is not read.',
    ]);
    expect(read('nmae,figure\nA,18%').notes[0]).toContain('perhaps “name”');
    expect(read('名称,原闻\nA,18%').notes[0]).toContain('“原文”');
  });

  test('a figure that means two things is only noted where no chart is to draw it', () => {
    const { faults, notes, figures, charts } = read([
      ['名称', '原文', '段', '图表'],
      ['甲', '约20余万', '1', '无'],
    ]);
    expect([faults, notes.length, charts]).toEqual([[], 1, {}]);
    expect(Object.values(figures)).toEqual([
      { label: both('甲'), printed: '约20余万', origin: { type: 'printed', section: 0, paragraph: 1 } },
    ]);
  });

  test('remarks of the reading are noted', () => {
    const { faults, notes } = read([
      ['名称', '原文'],
      ['甲', '不到20%'],
    ]);
    expect([faults, notes]).toEqual([[], [expect.stringMatching(/^row 2, column “原文”: “不到20%”: /)]]);
  });

  test('an article that is not known makes no dataset, but figures are looked at', () => {
    const { dataset, issues } = readTable('name,figure,published,address\nA,third,yesterday,ftp://x');
    expect(dataset).toBeUndefined();
    expect(issues.map(({ message }) => message)).toEqual([
      'row 1: expected who published the article, in a column “publisher” or “媒体”, received nothing.',
      'row 1: expected what the article is called, in a column “title” or “标题”, received nothing.',
      'row 1: expected when it was published, in a column “published” or “发布日期”, received nothing.',
      'row 2, column “published”: expected a day, a month or a year, such as 2024-11-20, received “yesterday”.',
      'row 2, column “address”: expected an address that begins with http:// or https://, received “ftp://x”.',
      expect.stringMatching(/^row 2, column “figure”: expected a figure that can be read/),
    ]);
  });

  test('of very many issues the first are told, and how many more there are', () => {
    const { issues } = read([['name', 'figure'], ...Array.from({ length: 80 }, () => ['A', 'third'])]);
    expect(issues).toHaveLength(51);
    expect(issues[50]).toMatchObject({ severity: 'fault', message: 'The table has 30 more issues.' });
  });

  test('a quote that is not closed', () => {
    const { faults, rows } = read('name,figure\nA,"18%\nB,6%');
    expect(faults[0]).toBe('row 2, column “2”: expected a quote at the end of the cell, too, received none.');
    expect(rows).toEqual({ a: 2, b: 3 });
  });
});

describe('a hostile table', () => {
  test.each<[name: string, table: unknown]>([
    ['nothing', undefined],
    ['a number', 7],
    ['an object', { length: 1e9 }],
    ['a list of texts', ['name,figure', 'A,18%']],
    [
      'cells of other kinds',
      [
        ['name', 'figure'],
        [{ toString: () => 'A' }, Symbol('x')],
        [[['A']], null],
        [1, 2],
      ],
    ],
    [
      'accessors',
      [
        Object.defineProperty(['name'], 1, {
          get: () => {
            throw new Error('x');
          },
          enumerable: true,
        }),
      ],
    ],
    [
      'a proxy',
      new Proxy([], {
        get: () => {
          throw new Error('x');
        },
      }),
    ],
    [
      'a cycle',
      (() => {
        const list: unknown[] = [];
        list.push(list);
        return list;
      })(),
    ],
    ['names of prototypes', JSON.parse('[["name","figure","__proto__"],["A","18%",{"__proto__":{"polluted":1}}]]')],
  ])('%s is answered with issues', (_name, table) => {
    const { dataset, issues } = readTable(table as TableCells, ARTICLE);
    expect(dataset).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });

  test('prototypes are only words', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const heads = ['name', 'figure', 'unit', 'kind', 'of', 'chart', 'chart type', 'role', 'origin'];
    for (const name of names) {
      for (const head of heads) {
        const cells = heads.map((each) =>
          each === head ? name : each === 'name' ? 'A' : each === 'figure' ? '18%' : '',
        );
        const { dataset } = read([heads, cells]);
        if (dataset) expect(Object.getPrototypeOf(dataset.figures)).toBe(Object.prototype);
      }
    }
  });

  const cell = fc.oneof(
    fc.constantFrom(
      ...'名称 name 原文 figure unit 单位 段 paragraph of 占 chart chart\u00a0type role id when'.split(' '),
    ),
    fc.constantFrom(
      '18%',
      '近1200万人',
      '1,200',
      '2024-03-31',
      '约20余万',
      'share-bars',
      '-',
      '__proto__',
      '"',
      '3',
      'a',
    ),
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  test('never throws, and what it gives is a dataset', () => {
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (table) => void read(table)),
      { numRuns: 500 },
    );
    const text = rows.map((table) => table.map((cells) => cells.join(',')).join('\n'));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (table) => void read(table)),
      { numRuns: 500 },
    );
  });

  test('what it gives is a dataset, for heads and figures of every kind', () => {
    const heads = ['id', 'name', 'figure', 'unit', 'kind', 'of', 'when', 'paragraph', 'chart', 'chart type', 'role'];
    const rows = fc.array(fc.tuple(...heads.map(() => cell)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (table) => void read([heads, ...table])),
      { numRuns: 500 },
    );
  });

  test.each([
    ['heads', 'name,'.repeat(2e5)],
    ['commas', `name,figure\n${','.repeat(1e6)}`],
    ['figures', `name,figure\n${'A,18%\n'.repeat(1.6e5)}`],
    ['figures of one name', `name;figure\n${'A;12 people\n'.repeat(4.9e4)}`],
    ['units', `name;figure\n${Array.from({ length: 4.9e4 }, (_, i) => `A;12 unit${i}`).join('\n')}`],
    ['wholes', `id;name;figure;of\n${Array.from({ length: 2.4e4 }, (_, i) => `a${i};A;1%;a${i + 1}`).join('\n')}`],
    ['quotes', `name,figure\n${'"'.repeat(1e6)}`],
    ['one cell', `name,figure\nA,${'9'.repeat(1e6)}`],
    ['Chinese digits', `名称,原文\nA,${'万'.repeat(1e6)}`],
    ['line ends', '\n'.repeat(1e6)],
    ['letters', 'x'.repeat(1e6)],
  ])(
    '1 MB of %s takes no more than seconds',
    (_name, text) => {
      expect(timed(() => readTable(text, ARTICLE)).time).toBeLessThan(10_000);
    },
    60_000,
  );
});
