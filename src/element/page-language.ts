import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { readLanguage, type Language } from '../dataset/language.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Charts that follow the language of their page, and the one observer that tells them when it changes. */
const followers = new Set<Host>();
let observer: MutationObserver | undefined;

/** The language of an element: of the nearest `lang` on it or around it, through shadow roots; undefined for others. */
export class PageLanguage implements ReactiveController {
  private readonly _host: Host;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  /** The nearest language that charts speak. */
  get current(): Language | undefined {
    return readLanguage(nearestLang(this._host));
  }

  /** @internal */
  hostConnected(): void {
    followers.add(this._host);
    observer ??= new MutationObserver(() => followers.forEach((host) => host.requestUpdate()));
    // The document, and the roots in it that are around the tag. One that is observed already is not observed twice.
    for (let root = this._host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      if (!('host' in root)) return;
    }
  }

  /** @internal */
  hostDisconnected(): void {
    followers.delete(this._host);
    if (followers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}

/** Servers of some frameworks write `lang="false"` for what is not given. */
const GIVEN_LANG = '[lang]:not([lang=false])';

function nearestLang(start: Element): string | undefined {
  let element: Element | null = start;
  while (element) {
    const holder: Element | null = element.closest(GIVEN_LANG);
    if (holder) return holder.getAttribute('lang') ?? undefined;
    const root = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return undefined;
}
