import { isChinese, type Language } from '../dataset/language.js';
import type { DatasetInput, FigureInput } from '../dataset/schema.js';
import { inLanguage, type Text } from '../dataset/text.js';
import { sameWords, translated } from './draft-text.js';

type Charts = DatasetInput['charts'];
type Chart = Charts[string];

/** A figure of a draft with its id. */
type Entry = readonly [id: string, figure: FigureInput];

/** More bars or dates than these help nobody; each has its card. */
const MOST_TOGETHER = 12;

/**
 * Charts for the figures of a draft: a card for each that has a reading, and where it is plain one for several together: the
 * shares of a paragraph, its amounts of one unit, the dates of the article.
 */
export function draftCharts(figures: Readonly<Record<string, FigureInput>>, language: Language): Charts {
  const read = Object.entries(figures).filter(([, figure]) => figure.quantity !== undefined || isDated(figure));
  const cards = read.map(([id, { label }]): [string, Chart] => [
    id,
    { type: 'figure-card', figures: { figure: id }, title: label },
  ]);
  const together = [...datesTogether(read, language), ...groupsOf(read).map((group) => chartOf(group, language))];
  // A figure may be called as these are, and its card is called as it is.
  const named = together.map(([id, chart]) => [id in figures ? `${id}-chart` : id, chart] as const);
  return Object.fromEntries([...named, ...cards]);
}

function isDated({ when, origin }: FigureInput): boolean {
  return when !== undefined || origin.type === 'derived';
}

/** Shares of one paragraph, and amounts of one unit in one paragraph, where there are several. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { quantity, origin } = entry[1];
    const { kind, unit = '' } = quantity ?? {};
    if (kind !== 'share' && kind !== 'count' && kind !== 'money') continue;
    const name = [origin.section, origin.paragraph, kind, unit].join(' ');
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_TOGETHER);
}

function chartOf(group: readonly Entry[], language: Language): [string, Chart] {
  const ids = group.map(([id]) => id);
  const id = `${ids[0] ?? ''}-and-others`;
  const title = sameWords(titleOf(group, language), language);
  const quantities = group.flatMap(([, { quantity }]) => quantity ?? []);
  if (quantities.every(({ kind }) => kind === 'share'))
    return [id, { type: 'share-bars', figures: { shares: ids }, title }];
  const hasLimits = quantities.some(({ hedge }) => hedge === 'upTo' || hedge === 'between');
  return [id, { type: hasLimits ? 'range-bars' : 'amount-bars', figures: { amounts: ids }, title }];
}

/** What each figure is, as printed: 社会组织6.97万家，社区社会组织24.4万余家. */
function titleOf(group: readonly Entry[], language: Language): string {
  const parts = group.map(([, { label, printed }]) => [
    inLanguage(label, language),
    typeof printed === 'string' ? printed : '',
  ]);
  return isChinese(language)
    ? parts.map((part) => part.join('')).join('，')
    : parts.map((part) => part.join(': ')).join('; ');
}

const DATES: Required<Text> = { zh: '报道中的日期', en: 'Dates in the article', 'zh-TW': '報導中的日期' };

function datesTogether(entries: readonly Entry[], language: Language): [string, Chart][] {
  const events = entries.flatMap(([id, figure]) => (isDated(figure) ? [id] : []));
  if (events.length < 2 || events.length > MOST_TOGETHER) return [];
  return [['dates', { type: 'event-timeline', figures: { events }, title: translated(DATES, language) }]];
}
