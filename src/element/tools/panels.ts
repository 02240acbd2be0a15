import { setAttribute } from '../../render/dom-nodes.js';
import type { Control } from '../controls.js';
import { isSame } from '../drawn.js';
import { DownloadPanel } from './download-panel.js';
import type { Panel, PanelSubject } from './panel.js';
import { SharePanel } from './share-panel.js';
import type { Tool, ToolHost } from './tool-host.js';

type PanelControl = Exclude<Control, 'table'>;

/** What is open, and for what it was made. */
interface Open {
  readonly control: PanelControl;
  readonly panel: Panel;
  readonly subject: PanelSubject;
}

/** The controls that open a panel below the buttons, one at a time; Esc in it closes it. */
export class Panels implements Tool {
  private readonly _host: ToolHost;
  private _open: Open | undefined;
  /** The figure that was open when a press began: one on a control closes its detail before it becomes a click. */
  private _figure: string | undefined;

  constructor(host: ToolHost) {
    this._host = host;
    host.root.addEventListener('pointerdown', () => (this._figure = this._openFigure()), true);
  }

  handle(event: Event, target: Element): void {
    const control = readControl(target);
    // Clicks by key or of assistive technology have no count, and began with no press.
    if (event.type === 'click' && (event as MouseEvent).detail === 0) this._figure = this._openFigure();
    if (event.type === 'click') this._click(target, control);
    const isInside = control === this._open?.control || target.closest('.panel');
    if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape' && this._open && isInside) {
      // One press closes one thing: what the page itself closes by Esc stays open.
      event.preventDefault();
      event.stopPropagation();
      this._buttonOf(this._open.control)?.focus();
      this.close();
    }
  }

  redraw(): void {
    const { _open: open } = this;
    const { drawn } = this._host;
    if (!open || !drawn) return;
    const { width } = open.subject.drawn.from;
    // A phone that is turned must not take away the picture that its reader is about to keep.
    if (isSame({ ...drawn.from, width }, open.subject.drawn.from)) return this._place(open);
    this._show(open.control, open.subject.figure);
  }

  close(): void {
    const { _open: open } = this;
    this._open = undefined;
    if (!open) return;
    open.panel.close();
    const box = this._box;
    box?.replaceChildren();
    box?.toggleAttribute('hidden', true);
    this._mark(undefined);
  }

  private _click(target: Element, control: PanelControl | undefined): void {
    if (control) {
      const isOpen = this._open?.control === control;
      this.close();
      if (!isOpen) this._show(control, this._figure);
    } else if (target.closest('.panel')) {
      const key = target.closest<HTMLElement>('button')?.dataset.key;
      if (key !== undefined) this._open?.panel.choose(key);
    }
  }

  private _show(control: PanelControl, figure: string | undefined): void {
    const { drawn } = this._host;
    this.close();
    if (!drawn) return;
    const subject: PanelSubject = { host: this._host, drawn, figure };
    const panel = control === 'download' ? new DownloadPanel(subject) : new SharePanel(subject);
    this._open = { control, panel, subject };
    this._place(this._open);
  }

  /** Puts a panel where it belongs in what is drawn now; without its control it has no place. */
  private _place({ control, panel }: Open): void {
    const { _box: box } = this;
    const button = this._buttonOf(control);
    if (!box || !button) return this.close();
    box.replaceChildren(panel.content);
    box.removeAttribute('hidden');
    setAttribute(box, 'role', 'group');
    setAttribute(box, 'aria-label', button.textContent ?? '');
    this._mark(control);
  }

  private _mark(open: PanelControl | undefined): void {
    for (const control of ['download', 'share'] as const) {
      const button = this._buttonOf(control);
      if (button) setAttribute(button, 'aria-expanded', String(control === open));
    }
  }

  private get _box(): HTMLElement | null {
    return this._host.root.querySelector<HTMLElement>('.panel');
  }

  private _buttonOf(control: PanelControl): HTMLElement | null {
    return this._host.root.querySelector<HTMLElement>(`[data-control=${control}]`);
  }

  private _openFigure(): string | undefined {
    return this._host.root.querySelector<HTMLElement>('.point[aria-expanded=true]')?.dataset.figure;
  }
}

/** The control that an element is or is in, of those that open a panel. */
function readControl(target: Element): PanelControl | undefined {
  const control = target.closest<HTMLElement>('.control')?.dataset.control;
  return control === 'download' || control === 'share' ? control : undefined;
}
