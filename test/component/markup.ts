/**
 * What a page with a strict content policy forbids tests to do themselves: text becomes nodes in a page without one, and
 * the nodes are moved from there. The tests run under such a policy too, and must not be what violates it.
 */
let made: Promise<Window & typeof globalThis> | undefined;

/** A page without a content policy, in a frame out of sight. */
export function freePage(): Promise<Window & typeof globalThis> {
  return (made ??= new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = new URL('./pages/plain.html', import.meta.url).href;
    frame.addEventListener('load', () => resolve(frame.contentWindow as Window & typeof globalThis));
    document.body.append(frame);
  }));
}

/** A reader of XML. */
export async function xmlParser(): Promise<(xml: string) => Document> {
  const { DOMParser } = await freePage();
  const parser = new DOMParser();
  return (xml) => parser.parseFromString(xml, 'image/svg+xml');
}

/** A reader of HTML, whose nodes belong to this page. */
export async function htmlParser(): Promise<(html: string) => DocumentFragment> {
  const range = (await freePage()).document.createRange();
  return (html) => document.adoptNode(range.createContextualFragment(html));
}

/** A maker of script tags that are not run: of data, or of another type. */
export async function scriptMaker(): Promise<
  (settings: { type: string; src?: string; textContent?: string }) => HTMLScriptElement
> {
  const { document: free } = await freePage();
  return (settings) => document.adoptNode(Object.assign(free.createElement('script'), settings));
}

/** Styles this page by a sheet. Returns how to take it away. */
export function addSheet(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
