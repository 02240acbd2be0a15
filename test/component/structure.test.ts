import { expect } from '@open-wc/testing';
import { wordChart } from '../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../src/core.js';
import { TABLE_HEADS } from '../../src/dataset/table.js';
import { FOREIGN } from './datasets.js';
import {
  allInside,
  CHARTS,
  drawnChart,
  engine,
  inside,
  isVisible,
  LANGUAGES,
  openTable,
  pictureOf,
  pointsOf,
  words,
} from './support.js';

/** Chromium tells the name that it hands to assistive technology. */
const computedName = (element: Element) => (element as Element & { computedName?: string }).computedName;

/** Names of the marks, as the article's figures demand them. */
const NAMES = {
  'county-rollout': {
    zh: [
      '全省机构改革动员大会（浙江），2024年1月12日，第1项，共4项',
      '省委社会工作部（浙江），第2个工作日（2024年1月16日，推算），第2项，共4项',
      '市委社会工作部（浙江），3月8日前，11个设区市，第3项，共4项',
      '县级党委社会工作部（浙江），到3月底，全部县(市、区)，第4项，共4项',
    ],
    en: [
      'Provincial reform meeting (Zhejiang), 12 January 2024, 1 of 4',
      'Department of the province (Zhejiang), 2nd working day (16 January 2024, derived), 2 of 4',
      'Departments of the cities (Zhejiang), before 8 March 2024, 11 prefecture-level cities, 3 of 4',
      'Departments of all counties (Zhejiang), by the end of March 2024, 4 of 4',
    ],
  },
  'certified-share': {
    zh: [
      '持证社会工作者（浙江），2024年11月，占全国近五分之一，略低于此数，第1项，共4项',
      '持证社会工作者（浙江），2024年11月，27.5万人，第2项，共4项',
      '社工职业资格考试报考人数（浙江），2024年，占全国近六分之一，略低于此数，第3项，共4项',
      '社工职业资格考试报考人数（浙江），2024年，30.4万，第4项，共4项',
    ],
    en: [
      'Certified social workers (Zhejiang), in November 2024, nearly one fifth of the national total, a little below this number, 1 of 4',
      'Certified social workers (Zhejiang), in November 2024, 275,000 people, 2 of 4',
      'Applicants for the social workers’ exam (Zhejiang), in 2024, nearly one sixth of the national total, a little below this number, 3 of 4',
      'Applicants for the social workers’ exam (Zhejiang), in 2024, 304,000 people, 4 of 4',
    ],
  },
  applicants: {
    zh: [
      '社工职业资格考试报考人数（浙江），2023年，24.0万人（推算），第1项，共3项',
      '社工职业资格考试报考人数（浙江），2024年，30.4万，第2项，共3项',
      '报考人数比上年增加（浙江），2024年，6.4万，第3项，共3项',
    ],
    en: [
      'Applicants for the social workers’ exam (Zhejiang), in 2023, 240,000 people (derived), 1 of 3',
      'Applicants for the social workers’ exam (Zhejiang), in 2024, 304,000 people, 2 of 3',
      'Change in applicants on the year before (Zhejiang), in 2024, up 64,000 people, 3 of 3',
    ],
  },
  'volunteer-rate': {
    zh: ['活跃志愿者占常住人口（浙江），18%，第1项，共2项', '活跃志愿者占常住人口（全国平均），6%，第2项，共2项'],
    en: [
      'Active volunteers as a share of residents (Zhejiang), 18%, 1 of 2',
      'Active volunteers as a share of residents (national average), 6%, 2 of 2',
    ],
  },
};

/** Parts in the order in which they are read; those that a chart may lack are left out where it lacks them. */
const ORDER = ['title', 'takeaway', 'reading', 'plot', 'notes', 'corrections', 'source', 'controls', 'table'];

for (const id of CHARTS) {
  for (const lang of LANGUAGES) {
    describe(`${id} in ${lang}`, () => {
      it('is a figure named by its title', async () => {
        const figure = inside(await drawnChart({ chart: id, lang }), 'figure');
        const { title } = wordChart(zhejiang2024, id, lang);
        const name = figure.getAttribute('aria-labelledby') ?? '';
        expect(words((figure.getRootNode() as ShadowRoot).getElementById(name))).to.equal(title);
        expect(figure.lang).to.equal(lang === 'zh' ? 'zh-CN' : 'en');
        if (engine === 'chromium') expect(computedName(figure)).to.equal(title);
      });

      it('is read from its title to its table', async () => {
        const chart = await drawnChart({ chart: id, lang });
        const { reading, notes, corrections, type } = wordChart(zhejiang2024, id, lang);
        const expected = ORDER.filter(
          (name) =>
            (name !== 'reading' || reading !== '') &&
            (name !== 'notes' || notes.length > 0) &&
            (name !== 'corrections' || corrections.length > 0) &&
            (name !== 'takeaway' || !type.saysAll),
        );
        const found = allInside(chart, '[part]').map((element) => element.getAttribute('part') ?? '');
        expect(found.filter((name) => ORDER.includes(name))).to.deep.equal(expected);
      });

      it('shows the words of the dataset', async () => {
        const chart = await drawnChart({ chart: id, lang });
        const worded = wordChart(zhejiang2024, id, lang);
        const takeaway = worded.type.saysAll ? [] : [worded.sentence];
        expect(allInside(chart, '[part=takeaway]').map(words)).to.deep.equal(takeaway);
        expect(words(inside(chart, '[part=source]'))).to.equal(worded.source);
        expect(words(allInside(chart, '[part=reading]')[0])).to.equal(worded.reading);
        expect(allInside(chart, '[part=notes] li').map(words)).to.deep.equal(worded.notes);
        expect(words(allInside(chart, '[part=subtitle]')[0])).to.equal(worded.subtitle);
      });

      it('names its marks', async () => {
        const points = pointsOf(await drawnChart({ chart: id, lang }));
        const said = points.map((point) => point.getAttribute('aria-label') ?? '');
        const names = id in NAMES ? NAMES[id as keyof typeof NAMES][lang] : said;
        expect(said).to.deep.equal(names);
        const { figures } = wordChart(zhejiang2024, id, lang);
        for (const [index, point] of points.entries()) {
          const figure = figures.find((one) => one.id === point.dataset.figure)!;
          // A dash between numbers is said as a word.
          const date = figure.date.replace(/(\d)–(?=\d)/, '$1 to ');
          for (const part of [figure.label, date, figure.phrase]) expect(said[index]).to.contain(part);
        }
        if (engine === 'chromium') expect(points.map(computedName)).to.deep.equal(names);
      });

      it('has a table with a row for every figure', async () => {
        const chart = await drawnChart({ chart: id, lang });
        await openTable(chart);
        const { title, figures, table } = wordChart(zhejiang2024, id, lang);
        expect(words(inside(chart, 'caption'))).to.equal(lang === 'zh' ? '数据表' : 'Data table');
        const name = lang === 'zh' ? `数据表：${title}` : `Data table: ${title}`;
        expect(inside(chart, '[role=region]').getAttribute('aria-label')).to.equal(name);
        const heads = Object.keys(table[0]!) as (keyof typeof TABLE_HEADS)[];
        const said = allInside(chart, 'thead th[scope=col]').map(words);
        expect(said).to.deep.equal(heads.map((head) => TABLE_HEADS[head][lang]));
        const rows = allInside<HTMLTableRowElement>(chart, 'tbody tr');
        expect(rows.length).to.equal(figures.length);
        const cells = rows.map((row) => [...row.cells].map(words));
        expect(cells).to.deep.equal(table.map((row) => Object.values(row).map(({ text }: { text: string }) => text)));
        for (const row of rows) expect(row.cells[0]!.matches('th[scope=row]')).to.be.true;
      });

      it('says which cells are in another language', async () => {
        const chart = await drawnChart({ chart: id, lang });
        await openTable(chart);
        const cells = allInside<HTMLTableRowElement>(chart, 'tbody tr').flatMap((row) => [...row.cells]);
        const foreign = cells.filter((cell) => cell.querySelector('[lang=zh-CN]'));
        const { table } = wordChart(zhejiang2024, id, lang);
        const printed = table.flatMap((row) => row.printed?.text ?? []).filter((text) => text !== '—');
        expect(foreign.map(words)).to.deep.equal(printed);
        expect(printed.length > 0).to.equal(lang === 'en');
      });
    });
  }
}

it('a chart that was corrected says so between its notes and its source', async () => {
  const [id = '', chart] = Object.entries(FOREIGN.charts)[0]!;
  const corrections = [{ date: '2024-11-20', text: { zh: '原为8%。', en: 'It was 8%.' } }];
  const data = { ...FOREIGN, charts: { [id]: { ...chart, corrections } } };
  const drawn = await drawnChart({ chart: id, data, lang: 'en' });
  const said = allInside(drawn, '[part=corrections] li').map(words);
  expect(said).to.deep.equal(['Correction (20 November 2024): It was 8%.']);
  const parts = allInside(drawn, '[part]').map((element) => element.getAttribute('part'));
  const around = parts.indexOf('corrections');
  expect(parts.slice(around - 1, around + 2)).to.deep.equal(['notes', 'corrections', 'source']);
});

describe('items over the marks', () => {
  for (const id of CHARTS) {
    it(`are large enough, in ${id}`, async () => {
      for (const width of [280, 640]) {
        const points = pointsOf(await drawnChart({ chart: id }, width));
        expect(points.length).to.be.above(0);
        for (const point of points) {
          const { width: across, height } = point.getBoundingClientRect();
          expect(across).to.be.at.least(24);
          expect(height).to.be.at.least(24);
        }
      }
    });

    it(`lie over the marks of their figure, in ${id}`, async () => {
      const chart = await drawnChart({ chart: id });
      for (const point of pointsOf(chart)) {
        const box = point.getBoundingClientRect();
        const isOver = allInside(chart, `svg [data-figure="${point.dataset.figure}"]`).some((group) => {
          const mark = group.getBoundingClientRect();
          const across = Math.min(mark.right, box.right) - Math.max(mark.left, box.left);
          const down = Math.min(mark.bottom, box.bottom) - Math.max(mark.top, box.top);
          return across > 0 && down >= 12;
        });
        expect(isOver, point.dataset.figure).to.be.true;
      }
    });

    it(`do not overlap, in ${id}`, async () => {
      const boxes = pointsOf(await drawnChart({ chart: id })).map((point) => point.getBoundingClientRect());
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart = a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5 || a.right <= b.left || b.right <= a.left;
          expect(apart).to.be.true;
        }
      }
    });

    it(`show their focus ring whole, in ${id}`, async () => {
      const chart = await drawnChart({ chart: id }, 300);
      for (const point of pointsOf(chart)) {
        point.focus();
        // The page scrolls to a mark that is far down.
        const plot = inside(chart, '[part=plot]').getBoundingClientRect();
        const style = getComputedStyle(point);
        const ring = Math.max(0, parseFloat(style.outlineOffset) + 3);
        const box = point.getBoundingClientRect();
        expect(box.left - ring).to.be.at.least(plot.left);
        expect(box.right + ring).to.be.at.most(plot.right);
        expect(box.top - ring).to.be.at.least(plot.top);
        expect(box.bottom + ring).to.be.at.most(plot.bottom);
      }
    });
  }
});

describe('the tree that readers meet', () => {
  it('keeps the picture out of it, and nothing in the picture takes the focus', async () => {
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id });
      expect(pictureOf(chart)?.getAttribute('aria-hidden')).to.equal('true');
      expect(allInside(chart, 'svg [tabindex], svg a, svg [role], svg [focusable=true]').length).to.equal(0);
      expect(allInside(chart, '[role=application], [aria-activedescendant]').length).to.equal(0);
      expect(allInside(chart, 'img *, [role=img] *').length).to.equal(0);
    }
  });

  it('keeps every item in it, whatever has the focus', async () => {
    const chart = await drawnChart();
    for (const point of [undefined, ...pointsOf(chart)]) {
      point?.focus();
      for (const each of pointsOf(chart)) {
        expect(isVisible(each)).to.be.true;
        expect(each.matches('[hidden] *, [aria-hidden=true] *, [inert] *')).to.be.false;
      }
    }
  });

  it('says that its lists are lists, which WebKit forgets without bullets', async () => {
    for (const list of allInside(await drawnChart(), 'ul')) expect(list.getAttribute('role')).to.equal('list');
  });

  it('has no id twice and no reference that leads nowhere', async () => {
    const charts = [];
    for (const id of [...CHARTS, ...CHARTS]) charts.push(await drawnChart({ chart: id }));
    await openTable(charts[0]!);
    let references = 0;
    for (const root of [document, ...charts.map(({ shadowRoot }) => shadowRoot!)]) {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers']) {
        for (const element of root.querySelectorAll(`[${name}]`)) {
          for (const id of element.getAttribute(name)!.split(/\s+/)) {
            references += 1;
            expect(root.getElementById(id) !== null, `${name}=${id}`).to.be.true;
          }
        }
      }
    }
    expect(references).to.be.above(charts.length);
  });

  it('lets a finger that lies on the plot scroll the page', async () => {
    expect(getComputedStyle(inside(await drawnChart(), '[part=plot]')).touchAction).to.equal('pan-y');
  });
});
