import type { Language } from '../dataset/language.js';
import type { DatasetInput, FigureInput } from '../dataset/schema.js';
import { FORBIDDEN_KEYS } from '../dataset/text-schema.js';
import { draftCharts } from './draft-charts.js';
import { draftQuantity } from './draft-quantity.js';
import { sameWords, translated } from './draft-text.js';
import type { FoundFigure } from './found-figure.js';

/** What a draft says of the article. */
export interface DraftOptions {
  /** The language of the article. */
  readonly language: Language;
  /** When it was published: a day, a month or a year. */
  readonly date: string;
  /** Its headline. Default: words that ask for it. */
  readonly title?: string | undefined;
}

/** A dataset to go on with, and what an editor has to see to. */
export interface Draft {
  /** The dataset; `readDataset` accepts it. */
  readonly dataset: DatasetInput;
  /** Figures that it holds as a phrase alone, with the reason: no chart draws them. */
  readonly asText: readonly FigureAsText[];
}

/** A figure of a draft that no chart draws. */
export interface FigureAsText {
  /** Its id. */
  readonly id: string;
  /** Why not, and what would help, in a sentence for an editor. */
  readonly reason: string;
}

/** A headline is cut here, in characters. */
const MOST_OF_TITLE = 200;

/** What a draft says of its source where only an editor can: `check` finds it. */
export const TO_ADD = {
  publisher: { zh: '媒体名称待补', en: 'publisher to be added', 'zh-TW': '媒體名稱待補' },
  title: { zh: '标题待补', en: 'headline to be added', 'zh-TW': '標題待補' },
} as const;

/**
 * Makes a dataset of the figures found in an article. Labels and titles are words of the article, the same in every language:
 * an editor mends and translates them. What cannot be drawn is kept as its phrase.
 */
export function draftDataset(found: readonly FoundFigure[], { language, date, title = '' }: DraftOptions): Draft {
  const asText: FigureAsText[] = [];
  const units = new Map<string, string>();
  const figures: Record<string, FigureInput> = {};
  for (const figure of found) {
    const { input, reason, unitWords } = draftFigure(figure, language);
    if (reason !== undefined) asText.push({ id: figure.id, reason });
    figures[figure.id] = unitWords === undefined ? input : withUnit(input, unitId(unitWords, units));
  }
  const headline = Array.from(title).slice(0, MOST_OF_TITLE).join('').trim();
  const source = {
    publisher: translated(TO_ADD.publisher, language),
    title: headline === '' ? translated(TO_ADD.title, language) : sameWords(headline, language),
    date,
    language,
  };
  const named = [...units].map(([words, id]) => [id, sameWords(words, language)] as const);
  const dataset: DatasetInput = {
    source,
    ...(named.length > 0 && { units: Object.fromEntries(named) }),
    figures,
    charts: draftCharts(figures, language),
  };
  return { dataset, asText };
}

function withUnit(input: FigureInput, unit: string): FigureInput {
  return input.quantity ? { ...input, quantity: { ...input.quantity, unit } } : input;
}

/** The id of a unit by its words, the same for the same words: 元/月 becomes 元-月, and what has no letters `unit`. */
function unitId(words: string, units: Map<string, string>): string {
  const known = units.get(words);
  if (known !== undefined) return known;
  const plain = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const stem = plain === '' ? 'unit' : Array.from(plain).slice(0, 20).join('');
  const taken = new Set(units.values());
  let id = stem;
  for (let number = 2; taken.has(id) || FORBIDDEN_KEYS.includes(id); number += 1) id = `${stem}-${number}`;
  units.set(words, id);
  return id;
}

interface DraftFigure {
  readonly input: FigureInput;
  /** Words of a unit that the dataset has to name. */
  readonly unitWords?: string;
  /** Why it is kept as a phrase alone. */
  readonly reason?: string;
}

function draftFigure(figure: FoundFigure, language: Language): DraftFigure {
  const { section, paragraph, printed, label, of, asOf, quantity, when, workingDay, isDrawable, notes } = figure;
  const origin = workingDay
    ? {
        type: 'derived' as const,
        rule: 'workingDay' as const,
        from: [workingDay.from] as const,
        nth: workingDay.nth,
        section,
        paragraph,
      }
    : { type: 'printed' as const, section, paragraph };
  const input = {
    label: sameWords(label, language),
    printed,
    ...(of !== undefined && { of: sameWords(of, language) }),
    ...(asOf && { asOf }),
    origin,
  };
  if (!isDrawable) return { input, reason: notes.join(' ') };
  if (!quantity) return { input: { ...input, ...(when && { when }) } };
  const drafted = draftQuantity(figure, quantity);
  if ('fault' in drafted) return { input, reason: drafted.fault };
  const { quantity: stated, unitWords } = drafted;
  return { input: { ...input, quantity: stated }, ...(unitWords !== undefined && { unitWords }) };
}
