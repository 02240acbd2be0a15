import { isId, MAX_ID_LENGTH } from '../dataset/id.js';

/** Characters that are kept for a number behind an id. */
const SPARE = 8;

/** Makes ids of words, each of which is free. */
export class FreeIds {
  private readonly _isTaken: (id: string) => boolean;
  /** The number that was given last to an id, so that very many alike are not tried one by one. */
  private readonly _numbers = new Map<string, number>();

  /** @param isTaken - whether an id is another's */
  constructor(isTaken: (id: string) => boolean) {
    this._isTaken = isTaken;
  }

  /**
   * An id made of words: letters and digits of any script, small, with hyphens between, and a number where it is taken.
   * @param otherwise - an id for words without a letter
   */
  of(words: string, otherwise: string): string {
    const made = idOf(words);
    const first = isId(made) ? made : otherwise;
    for (let number = this._numbers.get(first) ?? 1; ; number += 1) {
      const id = number === 1 ? first : `${first}-${number}`;
      if (this._isTaken(id)) continue;
      this._numbers.set(first, number);
      return id;
    }
  }
}

/** Words as an id; not always one. */
function idOf(words: string): string {
  const plain = words
    .slice(0, 4 * MAX_ID_LENGTH)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return cutId(plain.replace(/^-/, ''));
}

/** An id cut between characters, so that it still is one with a number behind it, and without a hyphen at its end. */
export function cutId(id: string): string {
  let cut = '';
  for (const character of id) {
    if (cut.length + character.length > MAX_ID_LENGTH - SPARE) break;
    cut += character;
  }
  return cut.replace(/-+$/, '');
}
