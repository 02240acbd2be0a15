/** Whether a reader sees something in the place of the plot where there is none. */
export function hasSeenChildren(tag: Element): boolean {
  return [...tag.childNodes].some(isSeen);
}

/** An element but no script, or text that is not only white space. */
function isSeen(child: Node): boolean {
  if (child.nodeType === Node.ELEMENT_NODE)
    return !(child as Element).slot && (child as Element).localName !== 'script';
  return child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '';
}
