/** Every output of a chart on Node, and what must hold for it whatever the dataset says. */
import { expect } from 'vitest';
import {
  chartHeight,
  citeChart,
  detailText,
  embedCode,
  figureDetail,
  fileName,
  readDataset,
  renderAmp,
  renderAppleNews,
  renderCsv,
  renderFallback,
  renderFeedItem,
  renderJson,
  renderSvg,
  renderTable,
  renderText,
  reserveStyles,
  type Dataset,
  type Language,
  type Theme,
} from '../../../src/core.js';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { linkAddress } from '../../../src/charts/link.js';
import { contactSheet } from '../../../src/cli/contact-sheet.js';
import type { EmbedPlan } from '../../../src/cli/embed-plan.js';
import { EMBED_FORMS } from '../../../src/cli/embed-snippets.js';
import { FORMATS, jobsFor } from '../../../src/cli/formats.js';
import { harmlessText } from '../../../src/render/harmless-text.js';
import { FILE_THEMES } from '../../../src/render/file-themes.js';
import { THEMES } from '../../../src/render/theme.js';
import { replaceForbidden } from '../../../src/render/xml-characters.js';
import {
  expectAppleNews,
  expectCsv,
  expectFileName,
  expectFragment,
  expectPage,
  expectPicture,
  expectPlain,
  PAGE,
} from '../../hostile/judges.js';

const image = { address: 'https://news.example/a.png', width: 1080, height: 720 };

/** A chart of a dataset, and the language in which it is written. */
export interface Written {
  readonly dataset: Dataset;
  readonly id: string;
  readonly language: Language;
  /** Which of the themes, widths and forms comes. */
  readonly turn: number;
}

/** Checks an output; how long it may take is checked by who calls it. */
type Check = (written: Written) => void;

const titleOf = ({ dataset, id, language }: Written) =>
  dataset.charts[id]!.title[language] ?? dataset.charts[id]!.title.zh;
const bare = (text: string) => text.replace(/\s/g, '');

function expectTitle(text: string, written: Written, form = harmlessText): void {
  const title = bare(form(titleOf(written)));
  if (!bare(text).includes(title)) expect.fail(`the title is missing: ${JSON.stringify(title)}`);
}

function planOf({ dataset, id, language, turn }: Written): EmbedPlan {
  const base = 'https://news.example/c';
  return {
    dataset,
    chart: id,
    language,
    base,
    src: `${base}/d.json`,
    integrity: 'sha384-x',
    width: 640,
    image: 'png',
    isShared: turn % 2 === 1,
    hasHostScript: turn % 3 === 1,
    most: {},
  };
}

/** Channels read the same text as HTML or as XHTML; by turns it is read as one of them here. */
const formOfMarkup = ({ turn }: Written) => (turn % 2 === 0 ? 'HTML' : 'XHTML');

/** One of several, by turns: over all payloads each of them gets its share. */
const turnOf = <T>(all: readonly T[], turn: number): T => all[turn % all.length]!;

function formOf({ dataset, id, turn }: Written): string | undefined {
  const { forms = [undefined] }: { forms?: readonly (string | undefined)[] } =
    chartTypes[dataset.charts[id]!.type as keyof typeof chartTypes];
  return turnOf(forms, turn);
}

function picture(theme: Theme): Check {
  return (written) => {
    const { dataset, id, language, turn } = written;
    const width = turnOf([280, 640, 1200], turn);
    const [root] = expectPicture(renderSvg(dataset, id, { language, theme, form: formOf(written), width }));
    expectTitle(root!.attributes['aria-label']!, written, replaceForbidden);
  };
}

function fallback(theme: keyof typeof THEMES): Check {
  return (written) => {
    const { dataset, id, language } = written;
    const markup = renderFallback(dataset, id, { language, theme, form: formOf(written) });
    expectTitle(expectFragment(markup, formOfMarkup(written)), written);
  };
}

/** The outputs whose markup is the same but for colours, or for what stands around it: one of each group is enough for a payload. */
const GROUPS = [/^renderSvg (light|dark|grey)$/, /^renderFallback/, /^embed (tag|page|iframe|picture|oembed)$/];

/** The outputs that a payload goes through: all, but of a group the one whose turn it is. */
export function outputsFor(turn: number): readonly (readonly [name: string, check: Check])[] {
  const all = Object.entries(OUTPUTS);
  const left = GROUPS.flatMap((group) => {
    const members = all.filter(([name]) => group.test(name));
    return members.filter((member) => member !== turnOf(members, turn));
  });
  return all.filter((output) => !left.includes(output));
}

/** All outputs by name. A new function of `src/core.ts` that renders is a line here; a test counts them. */
export const OUTPUTS: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(Object.keys(FILE_THEMES).map((theme) => [`renderSvg ${theme}`, picture(theme as Theme)])),
  'renderSvg wechat': ({ dataset, id, language }) => {
    const svg = messageOr(() => renderSvg(dataset, id, { language, profile: 'wechat' }), /too large: \d+ bytes/);
    if (svg !== undefined) expectPicture(svg);
  },
  ...Object.fromEntries(
    Object.keys(THEMES).map((theme) => [`renderFallback ${theme}`, fallback(theme as keyof typeof THEMES)]),
  ),
  renderTable: (written) => {
    const { dataset, id, language } = written;
    expectTitle(expectFragment(renderTable(dataset, id, { language }), formOfMarkup(written)), written);
  },
  renderFeedItem: (written) => {
    const { dataset, id, language } = written;
    const item = renderFeedItem(dataset, id, { language, image, link: PAGE });
    // As feeds carry it: in a section of its own, which nothing in it ends.
    expect(item).not.toContain(']]>');
    expectTitle(expectFragment(item, formOfMarkup(written)), written);
  },
  renderAmp: (written) => {
    const { dataset, id, language } = written;
    const amp = renderAmp(dataset, id, { language, image, link: PAGE });
    expectTitle(expectFragment(amp, formOfMarkup(written)), written);
  },
  renderAppleNews: ({ dataset, id, language }) => {
    expectAppleNews(renderAppleNews(dataset, id, { language, image, link: PAGE }));
  },
  renderText: (written) => {
    const { dataset, id, language } = written;
    const text = renderText(dataset, id, { language });
    expectPlain(text);
    expectTitle(text, written);
  },
  renderCsv: (written) => expectCsv(renderCsv(written.dataset, written.id, written)),
  renderJson: ({ dataset, id }) => {
    const json = renderJson(dataset, id);
    const { dataset: again, issues } = readDataset(JSON.parse(json));
    expect(issues).toBeUndefined();
    // Text comes back as text: every field of the chart, of its figures and of the source is what it was.
    expect(again!.charts[id]).toEqual(dataset.charts[id]);
    expect(again!.source).toEqual(dataset.source);
    for (const [name, figure] of Object.entries(again!.figures)) expect(figure).toEqual(dataset.figures[name]);
  },
  embedCode: ({ dataset, id, language }) => {
    const script = 'https://news.example/c/social-work-chart.min.js';
    expectPage(embedCode(dataset, id, { language, script, src: '/d.json' }), { scripts: 1, sheets: 0 });
  },
  citeChart: (written) => {
    const { dataset, id, language } = written;
    const cited = citeChart(dataset, id, { language });
    expectPlain(cited);
    expect(cited).not.toContain('\n');
    expectTitle(cited, written);
  },
  fileName: ({ dataset, id, language }) => {
    expectFileName(fileName(dataset, id, { language, extension: 'svg' }));
  },
  figureDetail: ({ dataset, id, language }) => {
    for (const figure of Object.values(dataset.charts[id]!.figures).flat()) {
      const detail = figureDetail(dataset, figure, language);
      for (const { href } of detail.rows) {
        if (href !== undefined) expect(linkAddress(href)).toMatch(/^(https?:\/\/|mailto:)/);
      }
      expect(typeof detailText(detail, language)).toBe('string');
    }
  },
  chartHeight: ({ dataset, id, language }) => {
    const height = chartHeight(dataset, id, { width: 640, language });
    expect(height > 0 && height < 1e6, String(height)).toBe(true);
  },
  reserveStyles: ({ dataset, id, language }) => {
    const css = reserveStyles(dataset, { language, charts: [id], column: 280, margin: 0 });
    const rule = String.raw`social-work-chart\[chart="[\p{L}\p{N}._-]+"\]\{display:block;min-height:\d+px\}`;
    for (const line of css.split('\n')) {
      expect(line).toMatch(new RegExp(String.raw`^(${rule}|@media \(min-width:\d+px\)\{${rule}\})$`, 'u'));
    }
  },
  'embed tag': (written) => expectPage(EMBED_FORMS['tag']!.write(planOf(written)), { scripts: 1, sheets: 0 }),
  'embed page': (written) => expectPage(EMBED_FORMS['page']!.write(planOf(written)), { scripts: 2, sheets: 1 }),
  'embed iframe': (written) => {
    const plan = planOf(written);
    expectPage(EMBED_FORMS['iframe']!.write(plan), { scripts: plan.hasHostScript ? 1 : 0, sheets: 0 });
  },
  'embed picture': (written) => expectPage(EMBED_FORMS['picture']!.write(planOf(written)), { scripts: 0, sheets: 0 }),
  'embed oembed': (written) => {
    const { html } = JSON.parse(EMBED_FORMS['oembed']!.write(planOf(written))) as { html: string };
    expectPage(html, { scripts: 0, sheets: 0 });
  },
  'contact sheet': ({ dataset, id, language }) => {
    const formats = Object.keys(FORMATS);
    expectPage(contactSheet(dataset, jobsFor([id], { languages: [language], formats })), { scripts: 0, sheets: 1 });
  },
};

/** What some work gives, or nothing where it throws what it may throw. */
function messageOr<T>(work: () => T, allowed: RegExp): T | undefined {
  try {
    return work();
  } catch (error) {
    expect((error as Error).message).toMatch(allowed);
    return undefined;
  }
}
