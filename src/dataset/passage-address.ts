/**
 * Address of the passage of an article that prints a phrase, as a text fragment: browsers that know it scroll there and
 * mark the words, all others open the article.
 * @param address - address of the article; a fragment of its own is kept
 * @param phrases - what the passage prints, letter for letter; the first that is found is where browsers scroll
 * @returns the address itself where no phrase is given
 */
export function passageAddress(address: string, phrases: readonly string[]): string {
  const [page = ''] = address.split(':~:');
  if (phrases.length === 0) return page;
  const directive = phrases.map((phrase) => `text=${encodePhrase(phrase)}`).join('&');
  return `${page}${page.includes('#') ? '' : '#'}:~:${directive}`;
}

/** A dash marks what stands before and after in a text fragment, and a lone surrogate cannot be written in an address. */
function encodePhrase(phrase: string): string {
  return encodeURIComponent(phrase.replace(/\p{Cs}/gu, '\uFFFD')).replace(/-/g, '%2D');
}
