import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Nodes } from 'parse5';
import type { SearchEntry } from './client/search-entry.js';

/** Elements whose text nobody looks for: pictures say again what stands around them. */
const LEFT_OUT = new Set(['svg', 'script', 'style', 'nav', 'template']);

/** What can be found on a page: each heading with the text below it. */
export function searchEntries(
  page: string,
  { path, title }: { readonly path: string; readonly title: string },
): readonly SearchEntry[] {
  const entries: { path: string; page: string; heading: string; text: string }[] = [];
  const visit = (node: Nodes.ChildNode): void => {
    if (tree.isTextNode(node)) {
      const last = entries[entries.length - 1];
      if (last) last.text += node.value;
    } else if (tree.isElementNode(node) && !LEFT_OUT.has(node.tagName)) {
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      if (/^h[1-3]$/.test(node.tagName) && id !== undefined) {
        const address = node.tagName === 'h1' ? path : `${path}#${id}`;
        entries.push({ path: address, page: title, heading: textIn(node), text: '' });
      } else {
        node.childNodes.forEach(visit);
        if (!/^(?:a|b|code|em|span|strong|sup)$/.test(node.tagName)) visit(tree.createTextNode('\n'));
      }
    }
  };
  find(parse(page), 'article')?.childNodes.forEach(visit);
  return entries.map((entry) => ({ ...entry, text: entry.text.replace(/\s+/g, ' ').trim() }));
}

function find(node: Nodes.ParentNode, name: string): Nodes.Element | undefined {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function textIn(node: Nodes.ParentNode): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textIn(child) : ''))
    .join('');
}
