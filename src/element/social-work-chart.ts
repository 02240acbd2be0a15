import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { wordChart } from '../charts/worded-chart.js';
import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { measureText } from '../layout/parts/measure.js';
import { VERSION } from '../version.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { ChartSource } from './chart-source.js';
import { chartView, drawScene, type Drawing } from './chart-view.js';
import { chartEvent, type ChartErrorDetail } from './events.js';
import { PageLanguage } from './page-language.js';
import { styles } from './styles.js';

/** Space between the edge of the chart and its plot on either side, in px, as the styles have it. */
const PADDING = 16;
/** Narrowest plot that is laid out, in px; in less room it scrolls in its own box. */
const LEAST_WIDTH = 240;

/**
 * A chart of an article's figures. Until a chart is drawn, and whenever none can be, readers see its children: put a
 * picture, a sentence and a table there.
 *
 * @tag social-work-chart
 * @slot - what readers see until and unless a chart is drawn
 * @fires chart-drawn - a chart stands in the page
 * @fires chart-error - no chart can be drawn
 * @csspart chart - the figure around everything
 * @csspart caption - title and subtitle
 * @csspart title - what the chart shows
 * @csspart subtitle - what is measured
 * @csspart takeaway - the sentence of the chart
 * @csspart reading - how to read an unusual form
 * @csspart plot - the picture with the items over its marks
 * @csspart point - an item over a mark
 * @csspart notes - what a reader must know
 * @csspart source - where the figures come from
 * @csspart controls - the row of buttons
 * @csspart button - a button
 * @csspart table - the box around the table
 * @cssprop --social-work-chart-ink - words and main lines; default #1a1f24, dark #f0f2f4
 * @cssprop --social-work-chart-muted - secondary words; default #555d66, dark #a9b2bb
 * @cssprop --social-work-chart-rule - axis and table lines; default #d5d9de, dark #3c434b
 * @cssprop --social-work-chart-subject - marks of the subject; default #a63a10, dark #ff9a6b
 * @cssprop --social-work-chart-context - marks of what it is compared with; default #6b747d, dark #98a2ac
 * @cssprop --social-work-chart-track - the whole that a part is drawn into; default #e8eaed, dark #2c3238
 * @cssprop --social-work-chart-ground - the ground of the chart; default #ffffff, dark #16191d
 * @cssprop --social-work-chart-on-mark - words on a filled mark; default #ffffff, dark #16191d
 * @cssprop --social-work-chart-font - font family; default the reader's system fonts
 * @cssprop --social-work-chart-radius - radius of corners; default 0
 */
export class SocialWorkChart extends LitElement {
  /** Version of the package that this class comes from. */
  static readonly version = VERSION;

  /** @internal */
  static override styles = styles;

  /** @internal */
  static override properties: PropertyDeclarations = {
    chart: {},
    theme: {},
    src: {},
    data: { attribute: false },
    _width: { state: true, attribute: false },
    _isTableOpen: { state: true, attribute: false },
  };

  /** Id of the chart in the dataset. Attribute `chart`. No default: without it nothing is drawn. */
  declare chart: string | undefined;

  /** `auto` follows the reader's system, `light` and `dark` are fixed. Attribute `theme`. Default `auto`. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Address of a dataset as JSON, relative to the page. Attribute `src`. Default: the built-in dataset. */
  declare src: string | undefined;

  /**
   * A dataset, from `defineDataset` or as plain data; it goes before `src`. No attribute. Not called `dataset`, which
   * every HTML element already has for its `data-` attributes.
   */
  declare data: Dataset | object | undefined;

  /** @internal */
  declare private _width: number;
  /** @internal */
  declare private _isTableOpen: boolean;

  private readonly _language = new PageLanguage(this);
  private readonly _source = new ChartSource(() => this.requestUpdate());
  private _isSourceOpen = false;
  private _resize: ResizeObserver | undefined;
  private _drawing: Drawing | undefined;
  private _drawnFrom: DrawnFrom | undefined;
  private _error: ChartErrorDetail | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this._width = 0;
    this._isTableOpen = false;
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
    if (this.hasUpdated) this.firstUpdated();
    this.requestUpdate();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._resize?.disconnect();
    // What was being loaded is asked for again when the tag comes back.
    if (this._source.isLoading) this._isSourceOpen = false;
    this._source.stop();
  }

  /** @internal */
  protected override firstUpdated(): void {
    const ruler = this.renderRoot.querySelector('.ruler');
    if (!ruler) return;
    this._resize = new ResizeObserver((entries) => {
      const width = Math.floor(entries[entries.length - 1]?.contentRect.width ?? 0);
      // Hidden tags keep what they had: nobody sees them, and they come back as they were.
      if (width > 0) this._width = width;
    });
    this._resize.observe(ruler);
  }

  /** @internal */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (!this._isSourceOpen || changed.has('data') || changed.has('src')) {
      this._isSourceOpen = true;
      this._source.open({ data: this.data, src: this.src });
    }
    this._draw();
  }

  /** @internal */
  protected override render(): TemplateResult {
    const view = this._drawing
      ? chartView(this._drawing, {
          theme: this.theme,
          isTableOpen: this._isTableOpen,
          toggleTable: () => void this._toggleTable(),
        })
      : this._fallbackView();
    return html`<div class="ruler"></div>
      ${view}`;
  }

  /** The children, or a line of words where there are none and the reader would see nothing at all. */
  private _fallbackView(): TemplateResult {
    const hasChildren = this.childElementCount > 0 || (this.textContent ?? '').trim() !== '';
    const isLate = this._source.isLoading || this._error !== undefined;
    const language = this._language.current ?? 'zh';
    return html`<slot></slot> ${
        isLate && !hasChildren
          ? html`<p class="status" part="status" lang=${LANGUAGE_TAG[language]}>
              ${INTERFACE[this._error ? 'failed' : 'loading'][language]}
            </p>`
          : nothing
      }`;
  }

  /** Brings drawing and error up to date with everything they depend on; draws only when one of those has changed. */
  private _draw(): void {
    const { current } = this._source;
    if (current.state !== 'ready') {
      this._forget(current.state === 'failed' ? current.error : undefined);
      return;
    }
    if (this._width === 0) return;
    const { dataset } = current;
    const language = this._language.current ?? dataset.source.language;
    const width = Math.max(LEAST_WIDTH, this._width - 2 * PADDING);
    const from: DrawnFrom = { dataset, language, width, chart: this.chart ?? '' };
    if (this._drawing && this._drawnFrom && isSame(from, this._drawnFrom)) return;
    try {
      this._drawing = drawChart(from, this.ownerDocument);
      this._drawnFrom = from;
      this._error = undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : 'the chart could not be drawn';
      this._forget({ code: error instanceof RangeError ? 'unknown-chart' : 'not-drawn', message, issues: [] });
    }
  }

  private _forget(error: ChartErrorDetail | undefined): void {
    this._drawing = undefined;
    this._drawnFrom = undefined;
    // The same cause keeps the same object, so that it is told once.
    if (error?.message !== this._error?.message) this._error = error;
  }

  private _toldDrawing: Drawing | undefined;
  private _toldError: ChartErrorDetail | undefined;

  /** @internal */
  protected override updated(): void {
    if (this._error !== this._toldError) {
      this._toldError = this._error;
      if (this._error) this._tellError(this._error);
    }
    if (this._drawing && this._drawnFrom && this._drawing !== this._toldDrawing) {
      this._tellDrawing(this._drawnFrom);
    }
    this._toldDrawing = this._drawing;
  }

  private _tellError(error: ChartErrorDetail): void {
    console.error(`<social-work-chart chart="${this.chart ?? ''}">: ${error.message}`);
    this.dispatchEvent(chartEvent('chart-error', error));
  }

  private _tellDrawing(from: DrawnFrom): void {
    const { chart, language, width } = from;
    // A first chart belongs to the page and is read with it; a change of what it says has to be told.
    if (this._toldFrom && !isSame({ ...this._toldFrom, width }, from)) {
      announce(this._drawing?.chart.sentence ?? '', LANGUAGE_TAG[language]);
    }
    this._toldFrom = from;
    this.dispatchEvent(chartEvent('chart-drawn', { chart, language, width }));
  }

  private _toldFrom: DrawnFrom | undefined;

  private async _toggleTable(): Promise<void> {
    this._isTableOpen = !this._isTableOpen;
    await this.updateComplete;
    if (this._isTableOpen) this.renderRoot.querySelector('caption')?.focus();
  }
}

/** All that a drawing is made from. */
interface DrawnFrom {
  readonly dataset: Dataset;
  readonly chart: string;
  readonly language: Language;
  readonly width: number;
}

function isSame(a: DrawnFrom, b: DrawnFrom): boolean {
  return a.dataset === b.dataset && a.chart === b.chart && a.language === b.language && a.width === b.width;
}

function drawChart({ dataset, chart: id, language, width }: DrawnFrom, document: Document): Drawing {
  const chart = wordChart(dataset, id, language);
  const scene = chart.type.layout(chart.byRole, { width, language, measure: measureText });
  return drawScene(chart, scene, document);
}
