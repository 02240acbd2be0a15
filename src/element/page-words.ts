import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { PageWords } from '../charts/page-words.js';
import { correctionLine } from '../charts/worded-chart.js';
import { readDate } from '../dataset/day.js';
import type { Language } from '../dataset/language.js';
import { givenText } from './given.js';

/** Slots in which a page puts words of its own beside the plot; named after the parts in which they stand. */
export const WORD_SLOTS = ['title', 'notes', 'corrections', 'source'] as const;

type WordSlot = (typeof WORD_SLOTS)[number];

/** Attributes by which a page gives the same words as plain text. */
interface WordAttributes {
  readonly heading: string | undefined;
  readonly notes: string | undefined;
  readonly corrections: string | undefined;
  readonly source: string | undefined;
}

type Host = ReactiveControllerHost & HTMLElement & WordAttributes;

/** Knows the words that a page gives to its chart by attributes, and by children in slots, which go before those. */
export class GivenWords implements ReactiveController {
  private readonly _host: Host;
  private readonly _observer: MutationObserver;
  private _last: PageWords = {};

  constructor(host: Host) {
    this._host = host;
    this._observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** What is given now; the same object as before where it has not changed. */
  in(language: Language): PageWords {
    const { heading, notes, corrections, source } = this._host;
    const ownNotes = this.slotted('notes');
    const now: PageWords = {
      title: this.slotted('title').join(' ') || givenText(heading),
      notes: ownNotes.length > 0 ? ownNotes : linesOf(notes),
      corrections: [...linesOf(corrections).map((line) => datedLine(line, language)), ...this.slotted('corrections')],
      source: this.slotted('source').join(' ') || givenText(source),
    };
    if (JSON.stringify(now) !== JSON.stringify(this._last)) this._last = now;
    return this._last;
  }

  /** The texts of the children in a slot, one each. */
  slotted(slot: WordSlot): readonly string[] {
    const children = [...this._host.children].filter((child) => child.slot === slot);
    return children.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  }

  /** @internal */
  hostConnected(): void {
    this._observer.observe(this._host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['slot'],
    });
  }

  /** @internal */
  hostDisconnected(): void {
    this._observer.disconnect();
  }
}

function linesOf(text: unknown): readonly string[] {
  return givenText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A correction as an attribute gives it: 2024-11-20 and what was corrected. Without a day it stands as it is. */
function datedLine(line: string, language: Language): string {
  const [, date = '', text = ''] = /^\s*(\d{4}-\d\d-\d\d)[\s:：]+(.*)$/.exec(line) ?? [];
  return readDate(date) ? correctionLine(text, date, language) : line;
}
