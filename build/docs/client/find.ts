import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.js';

/** Han characters that stand in a row; Chinese has no spaces between words. */
const HAN = /\p{Script=Han}+/gu;

/**
 * Words of a text. A name such as `renderSvg` or `rollout-timeline` is a word as a whole and in its parts; of Han
 * characters every two in a row are a word, so that a word of any length is found inside a sentence.
 */
export function wordsOf(text: string): string[] {
  const names = text.match(/[\p{Script=Latin}\p{N}_]+(?:-+[\p{Script=Latin}\p{N}_]+)*/gu) ?? [];
  const parts = names.flatMap((name) => {
    const inside = name.replace(/([a-z\d])([A-Z])/g, '$1-$2').split(/[-_]+/);
    return inside.length > 1 ? [name, ...inside] : [name];
  });
  const pairs = (text.match(HAN) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.length === 1
      ? [run]
      : characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
  });
  return [...parts, ...pairs].filter((word) => word !== '').map((word) => word.toLowerCase());
}

/** Finds entries; headings count for more than text, the beginning of a page for more than its parts, names of the API for less. */
export class Finder {
  private readonly _entries: readonly SearchEntry[];
  private readonly _index: MiniSearch;

  constructor(entries: readonly SearchEntry[]) {
    this._entries = entries;
    this._index = new MiniSearch({
      fields: ['heading', 'page', 'text'],
      tokenize: wordsOf,
      processTerm: (term) => term,
    });
    this._index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  }

  /** The best entries for a query, every word of which they have. */
  find(query: string, most = 12): readonly SearchEntry[] {
    const wanted = query.trim().toLowerCase();
    const found = this._index.search(query, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (/^\p{Script=Latin}{5,}$/u.test(term) ? 0.2 : false),
      boost: { heading: 4, page: 1.5 },
      boostDocument: (id) => weightOf(this._entries[id as number], wanted),
    });
    return found.slice(0, most).flatMap(({ id }) => this._entries[id as number] ?? []);
  }
}

function weightOf(entry: SearchEntry | undefined, wanted: string): number {
  if (!entry) return 0;
  const isWhole = entry.heading.toLowerCase() === wanted;
  const place = entry.path.startsWith('api/') ? 0.15 : entry.path.includes('#') ? 1 : 1.5;
  return (isWhole ? 12 : 1) * place;
}

/** A part of the text of an entry around the first word of the query that stands in it. */
export function excerptAround(text: string, query: string, length = 140): string {
  const lower = text.toLowerCase();
  const places = [query.trim().toLowerCase(), ...wordsOf(query)].map((word) => lower.indexOf(word));
  const place = Math.max(places.find((at) => at >= 0) ?? 0, 0);
  const start = Math.max(0, place - length / 3);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1 || start;
  const begin = Math.min(from, place);
  const end = begin + length;
  const isCut = /^\w\w$/.test(text.slice(end - 1, end + 1));
  const part = isCut ? text.slice(begin, end).replace(/\s*\w+$/, '') : text.slice(begin, end);
  return `${begin > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`;
}
