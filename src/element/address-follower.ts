import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { readHash } from './page-address.js';
import { makeStop } from './roving-focus.js';

/** Where the reader was when an address was followed last: a tag that comes later must not take them back to where it has led. */
let followed = '';
/** The entry of the history, which a script may make anew with the same address, and the address where engines tell no entries. */
const here = () => `${(globalThis as WithNavigation).navigation?.currentEntry?.key ?? ''} ${location.href}`;

/** What newer engines have of the history; in others the address alone tells. */
interface WithNavigation {
  readonly navigation?: { readonly currentEntry: { readonly key: string } | null };
}

/** Of this change the tags know; the first that hears of one forgets the address, which may be an old one. */
let known: Event | undefined;

type Host = ReactiveControllerHost & HTMLElement & { readonly chart: string | undefined };

/**
 * Brings a chart into view when the address of the page names it, and focuses the mark of the figure that it names. It
 * jumps as browsers do to a heading: there is no motion to be spared but what the page itself asks for.
 */
export class AddressFollower implements ReactiveController {
  private readonly _host: Host;
  /** Whether the address is still to be looked at: until the first drawing, and anew when it changes. */
  private _isNew = true;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  /** Whether the address asks for the chart, so that it has to be drawn wherever it stands. */
  get isAsked(): boolean {
    if (!this._isNew || here() === followed) return false;
    const { chart } = readHash(location.hash);
    return chart !== null && chart === this._host.chart;
  }

  /** @internal */
  hostConnected(): void {
    addEventListener('hashchange', this._follow);
  }

  /** @internal */
  hostDisconnected(): void {
    removeEventListener('hashchange', this._follow);
    if (here() !== followed) followed = '';
  }

  /** @internal */
  hostUpdated(): void {
    const { shadowRoot } = this._host;
    if (!shadowRoot?.querySelector('.chart')) return;
    if (this.isAsked && this._isFirst) {
      followed = here();
      show(this._host, [...shadowRoot.querySelectorAll<HTMLElement>('.point')]);
    }
    this._isNew = false;
  }

  private readonly _follow = (change: Event): void => {
    if (change !== known) followed = '';
    known = change;
    this._isNew = true;
    this._host.requestUpdate();
  };

  /** Of several tags with one chart, the first of the page answers. */
  private get _isFirst(): boolean {
    const { localName, chart } = this._host;
    const tags = (this._host.getRootNode() as ParentNode).querySelectorAll<Host>(localName);
    return [...tags].find((tag) => tag.chart === chart) === this._host;
  }
}

function show(host: Host, points: readonly HTMLElement[]): void {
  const { figure } = readHash(location.hash);
  const point = points.find(({ dataset }) => dataset.figure === figure);
  if (!point) return host.scrollIntoView();
  point.scrollIntoView({ block: 'center' });
  makeStop(point, points);
  point.focus({ preventScroll: true });
}
