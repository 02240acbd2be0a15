import { LANGUAGE_TAG, LANGUAGES, type Language } from '../../src/dataset/language.js';
import type { SocialWorkChart } from '../../src/index.js';
import { inEveryLanguage, make } from '../words.js';
import { Choice, fill, heading, labelled, writingField } from './controls.js';
import { EMPTY, WORDS, type ChartEdit, type Draft } from './draft.js';
import { typesFor } from './other-types.js';
import { SAID } from './page-words.js';
import type { Outcome } from './work.js';

const NAMES = { title: SAID.chartTitle, subtitle: SAID.subtitle, notes: SAID.notes } as const;
const SHEETS = { phone: '360 px', desktop: '720 px' } as const;

type Entry = (typeof WORDS)[number];

/** The chart: which one, of what type, with which words; live in two languages at two widths. */
export class ChartPanel {
  readonly element: HTMLElement;
  private readonly _change: (change: Partial<Draft>) => void;
  private readonly _charts: readonly SocialWorkChart[];
  private readonly _chart = new Choice((chart) => this._change({ chart }));
  private readonly _type = new Choice((type) => this._edit({ type }));
  private readonly _fields = new Map<string, HTMLInputElement | HTMLTextAreaElement>();
  private readonly _words = make('div', { className: 'words' });
  private readonly _nothing = make('p', { className: 'hint' }, ...inEveryLanguage(SAID.nothing));
  private readonly _shown: HTMLElement;
  private _draft = EMPTY;
  private _chartId = '';

  constructor(change: (change: Partial<Draft>) => void) {
    this._change = change;
    const sheets = (['zh', 'en'] as const).flatMap((language) =>
      (Object.keys(SHEETS) as (keyof typeof SHEETS)[]).map((sheet) => ({ language, sheet })),
    );
    const frames = sheets.map(({ language, sheet }) => frameOf(language, sheet));
    this._charts = frames.map(({ chart }) => chart);
    const choices = make(
      'div',
      { className: 'facts' },
      labelled(SAID.chart, this._chart.field),
      labelled(SAID.type, this._type.field),
    );
    const preview = make('div', { className: 'frames' }, ...frames.map(({ element }) => element));
    const words = make(
      'details',
      { open: matchMedia('(min-width: 1000px)').matches },
      make('summary', {}, ...inEveryLanguage(SAID.words)),
      this._words,
    );
    this._shown = make('div', {}, choices, words, preview);
    this.element = make('section', { className: 'chart' }, heading(SAID.chart), this._nothing, this._shown);
  }

  /** Shows the chart of a draft; returns its id, empty for none. */
  show(draft: Draft, { dataset, input }: Outcome): string {
    this._draft = draft;
    const ids = Object.keys(dataset?.charts ?? {});
    this._chartId = ids.includes(draft.chart) ? draft.chart : (ids[0] ?? '');
    const chart = dataset?.charts[this._chartId];
    this._nothing.hidden = chart !== undefined;
    this._shown.hidden = chart === undefined;
    if (!dataset || !input || !chart) return '';
    const named = ids.map((id) => [id, `${id} · ${dataset.charts[id]?.type ?? ''}`] as const);
    this._chart.show(named, this._chartId);
    this._type.show(
      [...typesFor(input, this._chartId).keys()].map((type) => [type, type]),
      chart.type,
    );
    this._showWords(
      LANGUAGES.filter((language) => language in chart.title),
      chart,
    );
    for (const each of this._charts) Object.assign(each, { data: dataset, chart: this._chartId });
    return this._chartId;
  }

  private _showWords(languages: readonly Language[], chart: NonNullable<Outcome['dataset']>['charts'][string]): void {
    const wanted = languages.flatMap((language) => WORDS.map((entry) => `${entry} ${language}`));
    if (wanted.join() !== [...this._fields.keys()].join()) {
      this._fields.clear();
      for (const language of languages)
        for (const entry of WORDS) this._fields.set(`${entry} ${language}`, this._field(entry, language));
      this._words.replaceChildren(...languages.map((language) => this._group(language)));
    }
    for (const language of languages) {
      const said = {
        title: chart.title[language] ?? '',
        subtitle: chart.subtitle?.[language] ?? '',
        notes: (chart.notes ?? []).map((note) => note[language] ?? '').join('\n'),
      };
      for (const entry of WORDS) {
        const field = this._fields.get(`${entry} ${language}`);
        // Whoever writes sees what they write, also where it is not taken yet.
        if (field && field !== document.activeElement) fill(field, said[entry]);
      }
    }
  }

  private _group(language: Language): HTMLElement {
    const fields = WORDS.flatMap((entry) => {
      const field = this._fields.get(`${entry} ${language}`);
      return field ? [labelled(NAMES[entry], field)] : [];
    });
    return make('fieldset', {}, make('legend', {}, LANGUAGE_TAG[language]), ...fields);
  }

  private _field(entry: Entry, language: Language): HTMLInputElement | HTMLTextAreaElement {
    const field = writingField(entry === 'notes' ? 'textarea' : 'input', (text) => {
      const { words } = this._draft.edits[this._chartId] ?? { words: {} };
      this._edit({ words: { ...words, [entry]: { ...words[entry], [language]: text } } });
    });
    field.lang = LANGUAGE_TAG[language];
    return field;
  }

  private _edit(edit: Partial<ChartEdit>): void {
    const { edits } = this._draft;
    this._change({ edits: { ...edits, [this._chartId]: { words: {}, ...edits[this._chartId], ...edit } } });
  }
}

function frameOf(language: Language, sheet: keyof typeof SHEETS): { element: HTMLElement; chart: SocialWorkChart } {
  const chart = make('social-work-chart', { lang: LANGUAGE_TAG[language], loading: 'eager' });
  const caption = make('figcaption', {}, `${LANGUAGE_TAG[language]} · ${SHEETS[sheet]}`);
  const box = make('div', { className: 'scroller' }, make('div', { className: sheet }, chart));
  return { element: make('figure', {}, caption, box), chart };
}
