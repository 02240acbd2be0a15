/** What a page can be set to: chosen in its form, kept in its address, so that a view can be linked. */
import type { Words } from '../src/dataset/language.js';
import { inEveryLanguage, make } from './words.js';

/** Words that every reader meets in one language, such as the name of a language. */
export interface OwnWords {
  readonly lang: string;
  readonly text: string;
}

/** A choice of one among several; the first is taken where nothing is chosen. */
export interface Setting {
  readonly legend: Words;
  /** The choices, by the name that stands in the address. */
  readonly choices: Readonly<Record<string, Words | OwnWords>>;
}

/** Settings by the name that stands in the address. */
export type Settings = Readonly<Record<string, Setting>>;

/** What is chosen for each. */
export type Chosen<S extends Settings> = { readonly [Name in keyof S]: keyof S[Name]['choices'] & string };

/** Fills the page's form, and has what the address or the form asks for applied, at once and after every change. */
export function followSettings<S extends Settings>(settings: S, apply: (chosen: Chosen<S>) => void): void {
  const form = document.querySelector<HTMLFormElement>('form.settings');
  if (!form) return;
  const update = (asked: URLSearchParams) => {
    const chosen = chosenOf(settings, asked);
    for (const input of form.querySelectorAll('input')) input.checked = chosen[input.name] === input.value;
    apply(chosen);
    carryOn(searchOf(settings, chosen));
  };
  form.replaceChildren(...Object.entries(settings).map(([name, setting]) => fieldset(name, setting)));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => update(checkedIn(form)));
  update(new URLSearchParams(location.search));
}

function fieldset(name: string, { legend, choices }: Setting): HTMLElement {
  const labels = Object.entries(choices).map(([value, words]) => {
    const input = make('input', { type: 'radio', name, value, autocomplete: 'off' });
    return make('label', {}, input, spanOf(words));
  });
  return make('fieldset', {}, make('legend', {}, ...inEveryLanguage(legend)), ...labels);
}

function spanOf(words: Words | OwnWords): HTMLElement {
  if ('text' in words) return make('span', { lang: words.lang }, words.text);
  return make('span', {}, ...inEveryLanguage(words));
}

function chosenOf<S extends Settings>(settings: S, asked: URLSearchParams): Chosen<S> {
  const entries = Object.entries(settings).map(([name, { choices }]) => {
    const names = Object.keys(choices);
    return [name, names.find((choice) => choice === asked.get(name)) ?? names[0]];
  });
  return Object.fromEntries(entries) as Chosen<S>;
}

function checkedIn(form: HTMLFormElement): URLSearchParams {
  const checked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  return new URLSearchParams(checked.map(({ name, value }) => [name, value]));
}

/** What differs from the first choices, as it stands in an address. */
function searchOf<S extends Settings>(settings: S, chosen: Chosen<S>): string {
  const entries = Object.entries<string>(chosen).filter(([name, choice]) => {
    return choice !== Object.keys(settings[name]?.choices ?? {})[0];
  });
  const search = new URLSearchParams(entries).toString();
  return search && `?${search}`;
}

/** Keeps the choices in the address, and takes them along to the other pages. */
function carryOn(search: string): void {
  history.replaceState(null, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.page')) link.search = search;
}
