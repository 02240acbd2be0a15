import { LANGUAGE_TAG } from '../dataset/language.js';
import { announce } from './announcer.js';
import { chartEvent, type ChartErrorDetail } from './events.js';
import { isSame, type Drawn } from './drawn.js';
import { givenText } from './given.js';
import type { Outcome } from './outcome.js';
import { wordFaults, type WordedTag } from './word-faults.js';

type ChartElement = HTMLElement & WordedTag & { readonly chart: string | undefined };

/** Tells what has come of the requests of a tag, each outcome once: to the page, to editors, to readers who listen. */
export class OutcomeTeller {
  private readonly _element: ChartElement;
  private _told: Outcome | undefined;
  private _toldDrawn: Drawn | undefined;
  /** What was wrong with words of the tag when it was last looked at: that is not told again. */
  private _faults: readonly string[] = [];

  constructor(element: ChartElement) {
    this._element = element;
  }

  /** Tells an outcome, unless it is the one that was told last. */
  tell(outcome: Outcome): void {
    if (outcome.state === 'drawn') this._tellFaults(outcome.chart.type.forms);
    if (outcome === this._told) return;
    this._told = outcome;
    if (outcome.state === 'drawn') this._tellDrawn(outcome);
    if (outcome.state === 'failed') this.fail(outcome.error);
  }

  /** Tells an editor and the page what has failed. */
  fail(error: ChartErrorDetail): void {
    this.complain(error.message);
    this._element.dispatchEvent(chartEvent('chart-error', error));
  }

  /** Tells an editor what is wrong with the tag. */
  complain(message: string): void {
    console.error(`<social-work-chart chart="${givenText(this._element.chart)}">: ${message}`);
  }

  /** Words may change without a new drawing. */
  private _tellFaults(forms: readonly string[] | undefined): void {
    const faults = wordFaults(this._element, forms);
    for (const fault of faults) if (!this._faults.includes(fault)) this.complain(fault);
    this._faults = faults;
  }

  private _tellDrawn(drawn: Drawn): void {
    const { chart, language, width } = drawn.from;
    // A first chart belongs to the page and is read with it; a change of what it says has to be told.
    if (this._toldDrawn && !isSame({ ...this._toldDrawn.from, width }, drawn.from)) {
      announce({ text: spokenOf(drawn.chart), lang: LANGUAGE_TAG[language], document: this._element.ownerDocument });
    }
    this._toldDrawn = drawn;
    this._element.dispatchEvent(chartEvent('chart-drawn', { chart, language, width }));
  }
}

/** What is said of a chart that has become another: its sentence, or its title where that would list very many figures. */
function spokenOf({ title, sentence, takeaway, type }: Drawn['chart']): string {
  return takeaway !== '' || type.saysAll ? sentence : title;
}
