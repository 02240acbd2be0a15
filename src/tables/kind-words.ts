import type { QuantityKind } from '../dataset/quantity.js';

/** What a column “kind” can hold, by the kind that it means. */
export const KIND_WORDS: Readonly<Record<QuantityKind, readonly string[]>> = {
  count: ['count', '数量', '數量'],
  share: ['share', '占比', '佔比'],
  rate: ['rate', '比率'],
  money: ['money', '金额', '金額'],
  change: ['change', '变化', '變化'],
  multiple: ['multiple', '倍数', '倍數'],
};

/** Reads the name of a kind; undefined for words that are none. */
export function readKind(text: string): QuantityKind | undefined {
  const words = text.trim().toLowerCase();
  const kinds = Object.entries(KIND_WORDS) as [QuantityKind, readonly string[]][];
  return kinds.find(([, names]) => names.includes(words))?.[0];
}
