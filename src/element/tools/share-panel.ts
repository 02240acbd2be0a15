import { element } from '../../render/element.js';
import type { TreeElement } from '../../render/tree.js';
import { copyText } from './copy-text.js';
import type { Panel, PanelSubject } from './panel.js';
import { panelButton, PanelSheet } from './panel-sheet.js';
import { PANEL } from './panel-words.js';
import { waysToShare, type Shared } from './ways-to-share.js';

/** Ways to pass a chart on: most put something on the clipboard, one leaves it to the system. */
export class SharePanel implements Panel {
  private readonly _subject: PanelSubject;
  private readonly _ways: readonly Shared[];
  private readonly _sheet: PanelSheet;
  private _isClosed = false;

  constructor(subject: PanelSubject) {
    this._subject = subject;
    this._ways = waysToShare(subject);
    this._sheet = new PanelSheet('ways', this._ways.map(choiceView), subject.host.element.ownerDocument);
  }

  get content(): Element {
    return this._sheet.content;
  }

  choose(key: string): void {
    const shared = this._ways.find((way) => way.key === key);
    if (shared) void this._share(shared);
  }

  close(): void {
    this._isClosed = true;
  }

  private async _share(shared: Shared): Promise<void> {
    const { host, drawn } = this._subject;
    const { way, figure } = shared;
    const isDone = await (shared.system ? giveToSystem(shared.system) : this._copy(shared));
    if (isDone) host.tell('chart-share', { chart: drawn.chart.id, way, ...(figure !== undefined && { figure }) });
  }

  private async _copy({ key, text, words }: Shared): Promise<boolean> {
    const { host, drawn } = this._subject;
    const { language } = drawn.chart;
    const isCopied = await copyText(text);
    if (this._isClosed) return isCopied;
    const said = PANEL[isCopied ? 'copied' : 'copyHere'][language];
    this._sheet.say(said, key);
    host.say(said);
    if (!isCopied) this._sheet.addField(text, words);
    return true;
  }
}

function choiceView({ key, words, shown }: Shared): readonly TreeElement[] {
  const button = panelButton(key, words);
  return shown ? [button, element('p', { class: 'shown', lang: shown.lang }, shown.text)] : [button];
}

/** Lets the reader choose an app. Whoever changes their mind has shared nothing. */
async function giveToSystem(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch {
    return false;
  }
}
