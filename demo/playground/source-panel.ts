import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../src/dataset/language.js';
import { inEveryLanguage, make } from '../words.js';
import { button, Choice, fill, heading, labelled, writingField } from './controls.js';
import { EMPTY, FACTS, KINDS, type Draft, type Kind } from './draft.js';
import { exampleOf } from './examples.js';
import { draftAddress, type KeptIn } from './keep-draft.js';
import { SAID } from './page-words.js';

const HINTS = { article: SAID.articleHint, table: SAID.tableHint, dataset: SAID.datasetHint } as const;
const KEPT = { storage: SAID.keptInStorage, address: SAID.keptInAddress, nowhere: SAID.keptNowhere } as const;
const LANGUAGE_NAMES = { zh: '简体中文', en: 'English', 'zh-TW': '繁體中文' } as const;

/** Where a draft comes from: its kind, its text, and what is said of the article. */
export class SourcePanel {
  readonly element: HTMLElement;
  private readonly _change: (change: Partial<Draft>) => void;
  private readonly _texts: Readonly<Record<Kind, HTMLTextAreaElement>>;
  private readonly _kinds = make('fieldset', { className: 'kinds' });
  private readonly _hint = make('p', { className: 'hint' });
  private readonly _place = make('div', { className: 'text' });
  private readonly _against = make('details', {}, make('summary', {}, ...inEveryLanguage(SAID.checkAgainst)));
  private readonly _facts = make('div', { className: 'facts' });
  private readonly _fields: Readonly<Record<(typeof FACTS)[number], HTMLInputElement>>;
  private readonly _language = new Choice((language) => this._change({ language: language as Draft['language'] }));
  private readonly _answer = make('output', {});
  private readonly _kept = make('p', { className: 'hint', role: 'status' });
  private _draft = EMPTY;

  /** @param change - is told what a person has changed */
  constructor(change: (change: Partial<Draft>) => void) {
    this._change = change;
    const textOf = (kind: Kind) => {
      const field = writingField('textarea', (text) => change({ texts: { ...this._draft.texts, [kind]: text } }));
      field.setAttribute('aria-label', kind);
      return field;
    };
    this._texts = { article: textOf('article'), table: textOf('table'), dataset: textOf('dataset') };
    const factOf = (fact: (typeof FACTS)[number]) =>
      writingField('input', (words) => change({ facts: { ...this._draft.facts, [fact]: words } }));
    this._fields = { publisher: factOf('publisher'), title: factOf('title'), date: factOf('date') };
    this._fields.date.placeholder = '2024-11-20';
    this._kinds.append(make('legend', {}, ...inEveryLanguage(SAID.source)), ...KINDS.map((kind) => this._kindOf(kind)));
    this._facts.append(
      labelled(SAID.language, this._language.field),
      ...FACTS.map((fact) => labelled(SAID[fact], this._fields[fact])),
    );
    const buttons = make(
      'div',
      { className: 'buttons' },
      button(SAID.example, () => change(exampleOf(this._draft.kind, pageLanguage()))),
      button(SAID.clear, () => change({ ...EMPTY, kind: this._draft.kind })),
      button(SAID.copyLink, () => void this._copyLink()),
      this._answer,
    );
    const parts = [this._kinds, this._hint, this._place, this._facts, this._against, buttons, this._kept];
    this.element = make('section', { className: 'source' }, heading(SAID.source), ...parts);
  }

  /** Shows a draft. */
  show(draft: Draft): void {
    this._draft = draft;
    const { kind, texts, facts, language } = draft;
    for (const input of this._kinds.querySelectorAll('input')) input.checked = input.value === kind;
    for (const each of KINDS) fill(this._texts[each], texts[each]);
    for (const fact of FACTS) fill(this._fields[fact], facts[fact]);
    this._language.show(
      LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]]),
      language,
    );
    if (!this._place.contains(this._texts[kind])) this._place.replaceChildren(this._texts[kind]);
    this._hint.replaceChildren(...inEveryLanguage(HINTS[kind]));
    // A dataset says all of this itself; an article is checked against itself.
    this._facts.hidden = kind === 'dataset';
    this._against.hidden = kind === 'article';
    if (kind !== 'article' && !this._against.contains(this._texts.article)) this._against.append(this._texts.article);
  }

  /** Says where the draft is kept. */
  showKept(where: KeptIn): void {
    this._kept.replaceChildren(...inEveryLanguage(KEPT[where]));
  }

  /** Selects a piece of what was pasted, and brings it into view. */
  select(kind: Kind, [start, end]: readonly [start: number, end: number]): void {
    const field = this._texts[kind];
    if (!field.isConnected) return;
    if (this._against.contains(field)) this._against.open = true;
    field.focus();
    field.setSelectionRange(start, end);
    // Lines are of one height, but for those that wrap: the middle of the text is near enough.
    field.scrollTop = (field.scrollHeight * start) / Math.max(1, field.value.length) - field.clientHeight / 2;
  }

  private _kindOf(kind: Kind): HTMLElement {
    const input = make('input', { type: 'radio', name: 'kind', value: kind });
    input.addEventListener('change', () => this._change({ kind, chart: '', edits: {} }));
    return make('label', {}, input, make('span', {}, ...inEveryLanguage(SAID[kind])));
  }

  private async _copyLink(): Promise<void> {
    const address = await draftAddress(this._draft);
    if (address === undefined) return this._answer.replaceChildren(...inEveryLanguage(SAID.tooLong));
    try {
      await navigator.clipboard.writeText(address);
      this._answer.textContent = '✓';
    } catch {
      // Where pages may not copy, the address bar has it.
      history.replaceState(null, '', address);
      this._answer.replaceChildren(...inEveryLanguage(SAID.keptInAddress));
    }
  }
}

/** The language that the page is in. */
export function pageLanguage(): Language {
  return LANGUAGES.find((language) => LANGUAGE_TAG[language] === document.documentElement.lang) ?? 'zh';
}
