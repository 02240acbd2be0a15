import { formatDate } from '../dataset/date-words.js';
import { hedgeKey } from '../dataset/hedge-words.js';
import type { Language, Words } from '../dataset/language.js';
import { listWords, withColon, withRemarks } from '../dataset/list-words.js';
import { ORIGIN_KEY, originMark } from '../dataset/origin-words.js';
import { HEDGES, type Hedge } from '../dataset/quantity.js';
import { inLanguage } from '../dataset/text.js';
import type { FigureKind } from '../dataset/quantity.js';
import type { Chart, Dataset, Figure } from '../dataset/schema.js';
import { tableRows, type TableRow } from '../dataset/table.js';
import { wordFigure, type WordedFigure } from '../dataset/worded-figure.js';
import type { ChartType, FiguresByRole } from '../layout/chart-type.js';
import type { Roles } from '../dataset/roles.js';
import { chartOf } from './chart-of.js';
import { chartTypes } from './chart-types.js';

/** A chart of a dataset in the words of one language: all that its picture needs. */
export interface WordedPicture {
  readonly id: string;
  readonly language: Language;
  /** How the chart is laid out. */
  readonly type: ChartType;
  /** Its figures, in the order of the roles. */
  readonly figures: readonly WordedFigure[];
  /** The same by role, as the chart type takes them. */
  readonly byRole: FiguresByRole<Roles>;
  /** The form that the chart asks for; undefined for the usual one. */
  readonly form: string | undefined;
  readonly title: string;
  /** What is measured; empty where nothing is said. */
  readonly subtitle: string;
  /** What the chart shows, in one sentence: the name of its picture. */
  readonly sentence: string;
  /** The same where it stands around the plot; empty where the plot says as much, or where it would be a list of many figures. */
  readonly takeaway: string;
  /** How to read the form; empty where every reader knows it. */
  readonly reading: string;
  /** What the marks mean: one line for every hedge that is drawn, and one for figures that are not printed. */
  readonly key: readonly string[];
  /** The lines of the key, and then the notes of the chart and its figures. */
  readonly notes: readonly string[];
  /** What was corrected, each with its date, the newest last. */
  readonly corrections: readonly string[];
  readonly source: string;
  /** Address of what the source names, of the web; undefined where the dataset has none. */
  readonly sourceAddress: string | undefined;
}

/** A chart of a dataset in the words of one language: all that stands around its plot. */
export interface WordedChart extends WordedPicture {
  readonly table: readonly TableRow[];
}

/**
 * Puts a chart into words.
 * @param isSigned - whether its table shows numbers, so that a fall is one below zero. Default true
 * @throws RangeError for a chart that the dataset does not have; the message lists those it has
 */
export function wordChart(dataset: Dataset, chartId: string, language: Language, isSigned?: boolean): WordedChart {
  const picture = wordPicture(dataset, chartId, language);
  return { ...picture, table: tableRows(dataset, picture.figures, language, isSigned) };
}

/** How many figures a reader takes in from a sentence; more are seen in the plot, heard mark by mark, and read in the table. */
const MOST_SAID = 8;

/**
 * Puts a chart into words, without its table, which takes longer than all other words and is no part of a picture.
 * @throws RangeError for a chart that the dataset does not have; the message lists those it has
 */
export function wordPicture(dataset: Dataset, chartId: string, language: Language): WordedPicture {
  const chart = chartOf(dataset, chartId);
  const type: ChartType = chartTypes[chart.type as keyof typeof chartTypes];
  const byRole = figuresByRole(dataset, { chart, roles: type.roles, language });
  const figures = Object.keys(byRole).flatMap((role) => figuresIn(byRole, role));
  const sentence = type.sentence(byRole, language);
  const key = keyLines(byRole, type.roles, language);
  return {
    id: chartId,
    language,
    type,
    figures,
    byRole,
    form: chart.form,
    title: inLanguage(chart.title, language),
    subtitle: inLanguage(chart.subtitle, language),
    sentence,
    takeaway: type.saysAll || figures.length > MOST_SAID ? '' : sentence,
    reading: type.reading?.(byRole, language) ?? '',
    key,
    notes: [...key, ...noteLines(chart, figures, language)],
    corrections: correctionLines(chart, language),
    source: sourceLine(dataset, language),
    sourceAddress: dataset.source.address,
  };
}

interface RolesOfChart {
  readonly chart: Chart;
  readonly roles: Roles;
  readonly language: Language;
}

function figuresByRole(dataset: Dataset, { chart, roles, language }: RolesOfChart): FiguresByRole<Roles> {
  const word = (id: string) => wordFigure(dataset, id, language);
  const entries = Object.entries(roles).map(([name, role]) => {
    const given = chart.figures[name];
    if (role.many) return [name, [given ?? []].flat().map(word)] as const;
    return [name, typeof given === 'string' ? word(given) : undefined] as const;
  });
  // The dataset was checked against these very roles when it was read.
  return Object.fromEntries(entries) as FiguresByRole<Roles>;
}

/** The figures in a role, however many it takes. */
function figuresIn(byRole: FiguresByRole<Roles>, role: string): readonly WordedFigure[] {
  return NO_FIGURES.concat(byRole[role] ?? []);
}

const NO_FIGURES: readonly WordedFigure[] = [];

/** A line of words for each hedge that is drawn, and for figures that are not printed: else marks are read as amounts. */
function keyLines(byRole: FiguresByRole<Roles>, roles: Roles, language: Language): readonly string[] {
  const drawn = Object.entries(roles).flatMap(([name, { kinds, asWords }]) =>
    asWords ? [] : figuresIn(byRole, name).map(({ figure }) => ({ figure, kinds })),
  );
  const hedges = new Set(drawn.map(({ figure, kinds }) => drawnHedge(figure, kinds)));
  const lines = HEDGES.filter((hedge) => hedge !== 'exact' && hedges.has(hedge)).map((hedge) =>
    hedgeKey(hedge, language),
  );
  return drawn.some(({ figure }) => figure.origin.type !== 'printed') ? [...lines, ORIGIN_KEY[language]] : lines;
}

/** The hedge that can be seen of a figure in a role: that of its quantity, where the role draws quantities. */
function drawnHedge({ quantity }: Figure, kinds: readonly FigureKind[]): Hedge {
  return quantity && kinds.includes(quantity.kind) ? quantity.hedge : 'exact';
}

function noteLines({ notes = [] }: Chart, figures: readonly WordedFigure[], language: Language): readonly string[] {
  const ofFigures = figures.flatMap(({ figure, label }) => {
    const note = inLanguage(figure.note, language);
    if (note === '') return [];
    // A note on the one figure of a chart needs no name.
    if (figures.length === 1) return [note];
    const head = withRemarks(label, [originMark(figure, language)], language);
    return [withColon(head, note, language)];
  });
  return [...notes.map((note) => inLanguage(note, language)), ...ofFigures];
}

function correctionLines({ corrections = [] }: Chart, language: Language): readonly string[] {
  const byDate = [...corrections].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return byDate.map(({ date, text }) => correctionLine(inLanguage(text, language), date, language));
}

/**
 * What was corrected, with the day on which it was.
 * @param date - a day such as 2024-11-20
 */
export function correctionLine(text: string, date: string, language: Language): string {
  return withColon(withRemarks(CORRECTION[language], [formatDate(date, { language })], language), text, language);
}

const CORRECTION: Words = { zh: '更正', en: 'Correction', 'zh-TW': '更正' };

function sourceLine({ source }: Dataset, language: Language): string {
  const { publisher, author, title, date, updated } = source;
  const names = [publisher, author, title].map((text) => inLanguage(text, language));
  const dates = [formatDate(date, { language }), updated === undefined ? '' : updateWords(updated, language)];
  const said = listWords([...names, ...dates], language);
  return withColon({ zh: '来源', en: 'Source', 'zh-TW': '來源' }[language], said, language);
}

function updateWords(updated: string, language: Language): string {
  const date = formatDate(updated, { language });
  return { zh: `数据更新于${date}`, en: `data updated ${date}`, 'zh-TW': `資料更新於${date}` }[language];
}
