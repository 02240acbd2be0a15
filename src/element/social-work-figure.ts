import { ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import { announce } from './announcer.js';
import { GIVEN, givenText } from './given.js';
import { drawnIn } from './page-figures.js';
import { RootStyles } from './root-styles.js';
import { VERSION } from './version.js';
import { wordsFile } from './words-file.js';
import { WordsInPage } from './words-in-page.js';

/**
 * Words of an article that say a figure: `<social-work-figure figure="active-volunteers">近1200万</social-work-figure>`. They
 * are text like all around them until a chart of the page draws the figure. Then they are linked to it: whoever points at
 * the words sees its mark light up in every chart that has one, and the other way round.
 *
 * Editors are warned, by the console and an event, where the words do not say the figure as the dataset has it.
 *
 * @tag social-work-figure
 * @slot - the words, as text
 * @fires figure-mismatch - the words do not say their figure, or no dataset of the page has it
 * @csspart words - the words, once they are linked
 * @cssprop --social-work-figure-line - colour of the line below linked words; default that of the text
 * @cssprop --social-work-figure-ground - ground of lit words; default a translucent grey
 */
export class SocialWorkFigure extends ReactiveElement {
  /** Version of the package that this class comes from. */
  static readonly version = VERSION;

  /** @internal */
  static override properties: PropertyDeclarations = { figure: GIVEN, src: GIVEN };

  /** Id of the figure in the dataset. Attribute `figure`. No default: without it the words are mere text. */
  declare figure: string | undefined;

  /**
   * Address of the dataset that is meant, as the charts name it; charts of other datasets are then passed over. Needed
   * where datasets of one page have a figure of the same id. Attribute `src`. Default: the dataset of the nearest chart
   * that draws the figure.
   */
  declare src: string | undefined;

  private readonly _words = new WordsInPage(this);
  private _styles: RootStyles | undefined;
  private _isLinking = false;

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.ownerDocument.createElement('slot'));
    this._styles = new RootStyles(root as ShadowRoot, []);
    return root;
  }

  /** @internal */
  adoptedCallback(): void {
    this._styles?.apply();
  }

  /** @internal */
  protected override updated(): void {
    if (this._isLinking || !this._words.page?.charts.some(drawnIn)) return;
    this._isLinking = true;
    void this._link();
  }

  /** Links the words to charts, once there are any: nothing of it is needed before. */
  private async _link(): Promise<void> {
    try {
      const linkWords = await wordsFile.load();
      linkWords(this._words, {
        root: this.renderRoot as ShadowRoot,
        addStyles: (rules) => this._styles?.add(rules),
        say: (text, lang) => announce({ text, lang, document: this.ownerDocument }),
      });
    } catch (error) {
      // Readers miss nothing that the text does not say; the next drawing tries again.
      this._isLinking = false;
      console.error(`<social-work-figure figure="${givenText(this.figure)}">: ${(error as Error).message}`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'social-work-figure': SocialWorkFigure;
  }
}
