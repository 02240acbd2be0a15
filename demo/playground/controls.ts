import type { Words } from '../../src/dataset/language.js';
import { inEveryLanguage, make } from '../words.js';

/** A field with its name. */
export function labelled(name: Words, field: HTMLElement): HTMLElement {
  return make('label', { className: 'field' }, make('span', {}, ...inEveryLanguage(name)), field);
}

/** A button with words in every language. */
export function button(name: Words, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, ...inEveryLanguage(name));
  made.addEventListener('click', act);
  return made;
}

/** A heading above a group of controls. */
export function heading(name: Words): HTMLElement {
  return make('h2', {}, ...inEveryLanguage(name));
}

/** A field to write in. Programs that correct words would change figures. */
export function writingField<Name extends 'input' | 'textarea'>(
  name: Name,
  written: (text: string) => void,
): HTMLElementTagNameMap[Name] {
  const field = make(name, {});
  Object.assign(field, { spellcheck: false, autocapitalize: 'off', autocomplete: 'off' });
  field.addEventListener('input', () => written(field.value));
  return field;
}

/** Puts a text into a field, unless it is there: the caret of whoever writes in it stays where it is. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (field.value !== text) field.value = text;
}

/** A list to choose from, which can be filled anew. */
export class Choice {
  readonly field = make('select', {});

  /** @param chosen - called with the value that a person has chosen */
  constructor(chosen: (value: string) => void) {
    this.field.addEventListener('change', () => chosen(this.field.value));
  }

  /** Shows these values and one of them as chosen. */
  show(values: readonly (readonly [value: string, words: string])[], chosen: string): void {
    const shown = [...this.field.options].map((option) => `${option.value} ${option.text}`);
    const wanted = values.map((pair) => pair.join(' '));
    if (shown.join('\n') !== wanted.join('\n')) {
      this.field.replaceChildren(...values.map(([value, text]) => make('option', { value, text })));
    }
    this.field.value = chosen;
  }
}
