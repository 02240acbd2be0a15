import { describeValue } from '../dataset/issue.js';
import { CONTROLS } from './controls.js';
import { givenText } from './given.js';

/** Attributes that know some words only. */
const KNOWN = {
  theme: ['auto', 'light', 'dark'],
  loading: ['lazy', 'eager'],
  controls: [...CONTROLS, 'none', 'true'],
};

/** The tag as far as it says such words. */
export type WordedTag = Readonly<Partial<Record<keyof typeof KNOWN | 'form', unknown>>>;

/**
 * What a tag says that means nothing, for an editor; readers get what is usual.
 * @param forms - those of the type of its chart
 */
export function wordFaults(tag: WordedTag, forms: readonly string[] = []): readonly string[] {
  return Object.entries({ ...KNOWN, form: forms }).flatMap(([name, known]) => {
    const given = givenText(tag[name as keyof WordedTag]);
    // Controls alone are a list, however it is spelled. What frameworks write for nothing is no word.
    const words = name === 'controls' ? given.toLowerCase().split(/[\s,]+/) : [given];
    return words
      .filter((word, at) => word && word !== 'false' && !known.includes(word) && words.indexOf(word) === at)
      .map((word) => `${name}: expected ${known.join(', ') || 'none'}, received ${describeValue(word)}`);
  });
}
