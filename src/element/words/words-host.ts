import type { WordsInPage } from '../words-in-page.js';

/** What a tag of a figure lends to those who link its words. */
export interface WordsHost {
  /** Its shadow root, in which there is a slot and nothing else. */
  readonly root: ShadowRoot;
  /** Sets the styles of the root, in the way that strict content policies allow. */
  addStyles(css: string): void;
  /**
   * Says something politely to readers who listen.
   * @param lang - language of the text, as a BCP 47 tag
   */
  say(text: string, lang: string): void;
}

/** Links words to the charts of their page. */
export type WordsLinker = (words: WordsInPage, host: WordsHost) => void;
