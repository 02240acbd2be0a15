import { LaterFile } from './later-file.js';
import type { WordsLinker } from './words/words-host.js';

/** Linking the words of an article to its charts: pages without such words, or without charts, never need it. */
export const wordsFile = new LaterFile<WordsLinker>('links words to charts', async () => {
  const { linkWords } = await import('./words/link-words.js');
  return linkWords;
});
