import { LANGUAGES, type Language } from '../../src/dataset/language.js';

/** What a draft can be made of. */
export const KINDS = ['article', 'table', 'dataset'] as const;

/** What a draft is made of: see {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** Entries of the article that a draft says of its source. */
export const FACTS = ['publisher', 'title', 'date'] as const;

/** Words of a chart that can be edited. Notes are a line each. */
export const WORDS = ['title', 'subtitle', 'notes'] as const;

/** What an editor has changed in a chart. */
export interface ChartEdit {
  /** Chart type in place of that of the draft. */
  readonly type?: string;
  /** Words in place of those of the draft, by entry and language. */
  readonly words: Readonly<Partial<Record<(typeof WORDS)[number], Readonly<Partial<Record<Language, string>>>>>>;
}

/** All that the playground keeps: what was pasted, and what was made of it. */
export interface Draft {
  readonly kind: Kind;
  /** What was pasted, by kind; the article is what every dataset is checked against. */
  readonly texts: Readonly<Record<Kind, string>>;
  readonly language: Language;
  readonly facts: Readonly<Record<(typeof FACTS)[number], string>>;
  /** Id of the chart that is shown; empty for the first. */
  readonly chart: string;
  readonly edits: Readonly<Record<string, ChartEdit>>;
}

/** A draft with nothing in it. */
export const EMPTY: Draft = {
  kind: 'article',
  texts: { article: '', table: '', dataset: '' },
  language: 'zh',
  facts: { publisher: '', title: '', date: '' },
  chart: '',
  edits: {},
};

/** Takes from anything, such as what an address holds, what is a draft; the rest is as in an empty one. */
export function readDraft(given: unknown): Draft {
  const from = entriesOf(given);
  const texts = entriesOf(from['texts']);
  const facts = entriesOf(from['facts']);
  return {
    kind: KINDS.find((kind) => kind === from['kind']) ?? EMPTY.kind,
    texts: { article: wordsIn(texts['article']), table: wordsIn(texts['table']), dataset: wordsIn(texts['dataset']) },
    language: LANGUAGES.find((language) => language === from['language']) ?? EMPTY.language,
    facts: { publisher: wordsIn(facts['publisher']), title: wordsIn(facts['title']), date: wordsIn(facts['date']) },
    chart: wordsIn(from['chart']),
    edits: Object.fromEntries(Object.entries(entriesOf(from['edits'])).map(([id, edit]) => [id, readEdit(edit)])),
  };
}

function readEdit(given: unknown): ChartEdit {
  const { type, words } = entriesOf(given);
  const edited = WORDS.flatMap((entry) => {
    const byLanguage = entriesOf(entriesOf(words)[entry]);
    const kept = LANGUAGES.filter((language) => typeof byLanguage[language] === 'string');
    return kept.length > 0 ? [[entry, Object.fromEntries(kept.map((each) => [each, byLanguage[each]]))]] : [];
  });
  return { ...(typeof type === 'string' && { type }), words: Object.fromEntries(edited) as ChartEdit['words'] };
}

/** The entries of an object of JSON; none for anything else. */
function entriesOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function wordsIn(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
