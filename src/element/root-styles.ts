import { adoptStyles, supportsAdoptingStyleSheets, unsafeCSS, type CSSResult } from '@lit/reactive-element';

/** Rules that were added, by their text: all roots of this document share the sheet of each, which may be larger than what it styles. */
const added = new Map<string, CSSResult>();

/** The style rules of a shadow root, which stay with it when it is moved into another document. */
export class RootStyles {
  private readonly _root: ShadowRoot;
  private readonly _rules: CSSResult[] = [];

  /** @param rules - the first ones */
  constructor(root: ShadowRoot, rules: readonly CSSResult[]) {
    this._root = root;
    this._add(rules);
  }

  /** Adds rules after those that are there. */
  add(rules: string): void {
    const known = added.get(rules) ?? unsafeCSS(rules);
    added.set(rules, known);
    this._add([known]);
  }

  private _add(rules: readonly CSSResult[]): void {
    this._rules.push(...rules);
    if (supportsAdoptingStyleSheets) this.apply();
    // As elements, which stay in the root and move with it.
    else adoptStyles(this._root, [...rules]);
  }

  /** Applies all rules in the document in which the root is now. Sheets belong to one, and stay behind in a move. */
  apply(): void {
    const view = this._root.ownerDocument.defaultView;
    // In a document that nobody sees, there is nothing to apply them to.
    if (!view || !supportsAdoptingStyleSheets) return;
    // The library below makes sheets of the document in which it was loaded.
    if (view === window) return adoptStyles(this._root, this._rules);
    this._root.adoptedStyleSheets = this._rules.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }
}
