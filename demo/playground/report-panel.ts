import type { FoundFigure } from '../../src/core.js';
import type { Words } from '../../src/dataset/language.js';
import { inEveryLanguage, make } from '../words.js';
import { heading } from './controls.js';
import type { Kind } from './draft.js';
import { SAID } from './page-words.js';
import type { Message, Outcome } from './work.js';

/** Most lines of a list: more help nobody, and take long to show. */
const MOST = 100;

/** Selects a piece of what was pasted. */
type Select = (kind: Kind, line: number | readonly [start: number, end: number]) => void;

/** What was found: what an editor has to see to, and the figures of the article. */
export class ReportPanel {
  readonly element: HTMLElement;
  private readonly _select: Select;
  private readonly _messages = make('ul', { className: 'messages' });
  private readonly _figures = make('tbody', {});
  /** How many figures were found: the list below shows a few at a time. */
  private readonly _count = make('span', { className: 'count' });
  private readonly _found: HTMLElement;

  constructor(select: Select) {
    this._select = select;
    const heads = [SAID.printed, SAID.label, SAID.reading].map((words) =>
      make('th', { scope: 'col' }, ...inEveryLanguage(words)),
    );
    const table = make('table', {}, make('thead', {}, make('tr', {}, ...heads)), this._figures);
    const name = heading(SAID.figures);
    name.append(' ', this._count);
    this._found = make('div', {}, name, make('div', { className: 'scroller', tabIndex: 0 }, table));
    const messages = make('div', { role: 'status' }, this._messages);
    this.element = make('section', { className: 'report' }, heading(SAID.messages), messages, this._found);
  }

  /** Shows what came of a draft. */
  show({ found, messages }: Outcome): void {
    const items = messages.slice(0, MOST).map((message) => this._item(message));
    const rest = messages.length > MOST ? [make('li', {}, `+ ${messages.length - MOST}`)] : [];
    const none = make('li', {}, ...inEveryLanguage(SAID.noMessages));
    this._messages.replaceChildren(...(items.length > 0 ? [...items, ...rest] : [none]));
    this._found.hidden = found.length === 0;
    this._count.textContent = String(found.length);
    this._figures.replaceChildren(...found.slice(0, 4 * MOST).map((figure) => this._row(figure)));
  }

  private _item({ severity, words, suggestion, at }: Message): HTMLElement {
    const name = make('b', {}, ...inEveryLanguage(SAID[severity]));
    const text = make('span', { lang: 'en' }, suggestion === undefined ? words : `${words} → ${suggestion}`);
    const place = at
      ? [this._jump([...inEveryLanguage(lineWords(at.line))], () => this._select(at.kind, at.line))]
      : [];
    return make('li', { className: severity }, name, ' ', text, ' ', ...place);
  }

  private _row({ printed, label, start, end, quantity, when, isDrawable }: FoundFigure): HTMLElement {
    const reading = quantity
      ? `${quantity.kind} · ${quantity.hedge} · ${numbersOf(quantity)}`
      : JSON.stringify(when ?? '');
    const phrase = this._jump([printed], () => this._select('article', [start, end]));
    const read = isDrawable ? [reading.replace(/[{}"]/g, '')] : inEveryLanguage(SAID.asText);
    return make('tr', {}, make('th', { scope: 'row' }, phrase), make('td', {}, label), make('td', {}, ...read));
  }

  private _jump(content: readonly (Node | string)[], act: () => void): HTMLElement {
    const link = make('button', { type: 'button', className: 'jump' }, ...content);
    link.addEventListener('click', act);
    return link;
  }
}

function lineWords(line: number): Words {
  const { line: word } = SAID;
  return { zh: `第${line}${word.zh}`, en: `${word.en} ${line}`, 'zh-TW': `第${line}${word['zh-TW']}` };
}

function numbersOf({ value, low, high }: NonNullable<FoundFigure['quantity']>): string {
  return value === null ? `${low ?? '…'} – ${high ?? '…'}` : String(Number(value.toPrecision(12)));
}
