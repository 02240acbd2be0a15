import type { CSSResult, PropertyValues } from '@lit/reactive-element';
import { LEAST_PLOT } from '../charts/plot-widths.js';
import type { Language } from '../dataset/language.js';
import { VERSION } from './version.js';
import { AddressFollower } from './address-follower.js';
import { prepareAnnouncer } from './announcer.js';
import { ChartAttributes } from './chart-attributes.js';
import { ChartInPage } from './chart-in-page.js';
import { ChartSource } from './chart-source.js';
import { readControls } from './controls.js';
import { DATA_CHILD } from './data-child.js';
import { parsed } from './data-reader.js';
import { fallbackForm } from './fallback-form.js';
import { givenText } from './given.js';
import { lentToTools } from './lent-to-tools.js';
import { NearScreen } from './near-screen.js';
import { LOAD_LIMITS, type LoadLimits } from './load-dataset.js';
import { nextOutcome, type Outcome } from './outcome.js';
import { OutcomeTeller } from './outcome-teller.js';
import { PageLanguage } from './page-language.js';
import { GivenWords } from './page-words.js';
import { Paper } from './paper.js';
import { PlotWidth } from './plot-width.js';
import { RootStyles } from './root-styles.js';
import { hasSeenChildren } from './seen-children.js';
import { Stage, type Absence } from './stage.js';
import { styles } from './styles.js';
import { tableStyles } from './table-styles.js';
import { themeStyles } from './theme-styles.js';
import { ToolGate } from './tool-gate.js';

/**
 * A chart of an article's figures. Until a chart is drawn, and whenever none can be, readers see its children: put a
 * picture, a sentence and a table there.
 *
 * @tag social-work-chart
 * @attr lang - `zh`, `en` or `zh-TW`; for any other language the chart speaks that of its source; default the nearest around the tag
 * @slot - what readers see until and unless a chart is drawn; a `<table data-figures>` or a `<script type="application/json">`
 * in it is the dataset, where there is neither `data` nor `src`
 * @slot title - a title in place of that of the dataset, which may hold links
 * @slot notes - notes in place of those of the dataset, an element each; they may hold links
 * @slot corrections - what was corrected and when, an element each, after the corrections of the dataset
 * @slot source - a source line in place of that of the dataset, which may hold links
 * @fires chart-drawn - a chart stands in the page
 * @fires chart-error - no chart can be drawn; or a newer state of its file cannot, and the chart stays
 * @fires chart-hover - a reader has come to a figure
 * @fires chart-select - a reader has kept the detail of a figure open
 * @fires chart-table - a reader has opened, closed or sorted the table
 * @fires chart-download - a reader has taken a file away
 * @fires chart-share - a reader has passed the chart on
 * @csspart chart - the figure around everything
 * @csspart caption - title and subtitle
 * @csspart title - what the chart shows
 * @csspart subtitle - what is measured
 * @csspart takeaway - the sentence of the chart; none for more than eight figures
 * @csspart reading - how to read an unusual form
 * @csspart plot - the picture with the items over its marks
 * @csspart points - the list of the items over the marks
 * @csspart point - an item over a mark, with the spoken name of its figure
 * @csspart notes - what a reader must know
 * @csspart corrections - what was corrected, each with its date
 * @csspart source - where the figures come from
 * @csspart detail - the card with all that is known of one figure
 * @csspart controls - the row of buttons
 * @csspart panel - what the buttons for downloads and sharing open
 * @csspart button - a button: in the row, in panels and in details
 * @csspart table - the box around the table
 * @csspart status - the line of words that says why, where there is neither a chart nor a child
 * @cssprop --social-work-chart-ink - words and main lines; default #1a1f24, dark #f0f2f4
 * @cssprop --social-work-chart-muted - secondary words; default #555d66, dark #a9b2bb
 * @cssprop --social-work-chart-rule - axis and table lines; default #d5d9de, dark #3c434b
 * @cssprop --social-work-chart-subject - marks of the subject; default #96330e, dark #ffa77d
 * @cssprop --social-work-chart-context - marks of what it is compared with; default #6b747d, dark #8f99a3
 * @cssprop --social-work-chart-track - the whole that a part is drawn into; default #e8eaed, dark #2c3238
 * @cssprop --social-work-chart-ground - the ground of the chart; default #ffffff, dark #16191d
 * @cssprop --social-work-chart-on-mark - words on a filled mark; default #ffffff, dark #16191d
 * @cssprop --social-work-chart-font - font family of all words, those of the picture too; default the reader's system fonts, by language
 * @cssprop --social-work-chart-radius - radius of the corners of the chart, its buttons, panels and details, a length; default 0
 * @cssprop --social-work-chart-padding - space at the left and at the right, a length; default 16px, 0 to align with the text around
 */
export class SocialWorkChart extends ChartAttributes {
  /** Version of the package that this class comes from. */
  static readonly version = VERSION;

  /**
   * What is allowed to a dataset that `src` names, for all charts of the page: a script may set `timeout` and `wait`, in
   * ms, `bytes` and `retries`, before charts are drawn.
   */
  static readonly limits: LoadLimits = LOAD_LIMITS;

  /** @internal */
  static override styles = [styles, tableStyles, themeStyles];

  private readonly _language = new PageLanguage(this);
  private readonly _words = new GivenWords(this);
  private readonly _screen = new NearScreen(this);
  private readonly _address = new AddressFollower(this);
  private readonly _width = new PlotWidth(
    this,
    () => {
      if (!this._screen.isNear) this._screen.look();
    },
    () => Boolean(this.data ?? (this.src || this.querySelector(DATA_CHILD))),
  );
  private readonly _source = new ChartSource((failure) =>
    failure ? this._teller.fail(failure) : this.requestUpdate(),
  );
  private readonly _paper = new Paper(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private _isSourceOpen = false;
  /** The address of the dataset, or the text of the child that holds it. */
  private _told: string | null | undefined;
  private _stage: Stage | undefined;
  private _styles: RootStyles | undefined;
  private _tools: ToolGate | undefined;
  private _outcome: Outcome = { state: 'waiting' };
  private readonly _teller = new OutcomeTeller(this);

  constructor() {
    super();
    new ChartInPage(this, () => this._outcome);
  }

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this.ownerDocument);
    this._source.resume();
    this._stage ??= this._makeStage();
    this.requestUpdate();
  }

  /** @internal Without the rules: by the library below they would be of the document of the script, and the tag may be in another. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  private _makeStage(): Stage {
    const root = this.renderRoot as ShadowRoot;
    const stage = new Stage(root, {
      childrenChanged: () => this.requestUpdate(),
      replaced: () => this._tools?.redraw(),
    });
    const styles = new RootStyles(root, SocialWorkChart.elementStyles as readonly CSSResult[]);
    this._styles = styles;
    this._tools = new ToolGate(
      lentToTools(this, stage, (rules) => styles.add(rules)),
      ({ message }) => {
        this._teller.complain(message);
        stage.showToolFailure();
      },
    );
    this._width.follow(stage.ruler);
    return stage;
  }

  /** @internal */
  adoptedCallback(): void {
    this._styles?.apply();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._tools?.close();
    // What was being loaded is asked for again when the tag comes back.
    if (this._source.isLoading) this._isSourceOpen = false;
    this._source.stop();
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const child = this.querySelector(DATA_CHILD);
    const told = this.src || child?.textContent;
    if (changed.has('data') || told !== this._told) this._isSourceOpen = false;
    this._told = told;
    if (!this.isConnected || !this._isWanted) return;
    if (!this._isSourceOpen) {
      // A child with the figures may still be on its way; without this the built-in article would be loaded meanwhile.
      if (this.data === undefined && !this.src && !child && this.ownerDocument.readyState === 'loading')
        return void parsed(this.ownerDocument).then(() => this.requestUpdate());
      this._isSourceOpen = true;
      this._source.open({ data: this.data, src: this.src || child });
    }
    const room = this._width.current;
    const width = room === 0 ? 0 : Math.max(LEAST_PLOT, this._paper.widthIn(room));
    const request = { chart: givenText(this.chart), language: this._language.current, width, form: this.form };
    const narrowest = fallbackForm(this);
    const wordsIn = (language: Language) => this._words.in(language);
    this._outcome = nextOutcome(this._source.current, { ...request, narrowest, wordsIn }, this._outcome);
  }

  /** Whether the chart is to be drawn now, or waits until it comes near the screen. */
  private get _isWanted(): boolean {
    if (this.loading === 'eager' || this._paper.isPrinting || this._address.isAsked) return true;
    // Charts that were drawn above may have pushed it away: where none of them has room of its own, all tags of a page are near.
    if (this._screen.isNear && this._outcome.state === 'waiting') this._screen.look();
    return this._screen.isNear;
  }

  /** @internal */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (!this.isConnected) return;
    if (this._outcome.state === 'drawn') {
      this._stage?.showChart(this._outcome, {
        theme: readTheme(this.theme),
        controls: readControls(this.controls),
        slottedCorrections: this._words.slotted('corrections'),
      });
      if (this._paper.isSeen) this._stage?.makeTable();
    } else this._showFallback(this._outcome.state === 'failed' ? this._outcome.error.code : 'loading');
  }

  /** @internal */
  protected override updated(): void {
    this._teller.tell(this._outcome);
  }

  /** Without children a reader would see nothing at all; then a line of words says why there is no chart. */
  private _showFallback(absence: Absence): void {
    const isSilent = hasSeenChildren(this) || (absence === 'loading' && !this._source.isLoading);
    this._stage?.showFallback(isSilent ? undefined : { absence, language: this._language.current ?? 'zh' });
  }
}

/** Pages can write anything into an attribute. */
function readTheme(theme: string | null): string {
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

declare global {
  interface HTMLElementTagNameMap {
    'social-work-chart': SocialWorkChart;
  }
}
