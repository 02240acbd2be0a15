/** The tag that draws charts, and all that the library has. */
export const CHART = 'social-work-chart';
export const TAGS = `${CHART},social-work-figure`;

/**
 * Finds the tags of the page, those that stand in it and those that come later; not those in shadow roots of others.
 * @param found - is told of each tag; of one that is moved, again
 * @returns ends it
 */
export function eachTag(found: (tag: Element) => void): () => void {
  const lookIn = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (node.matches(TAGS)) found(node);
    node.querySelectorAll(TAGS).forEach(found);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(lookIn);
  });
  observer.observe(document, { childList: true, subtree: true });
  lookIn(document.documentElement);
  return () => observer.disconnect();
}
