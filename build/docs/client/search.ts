import { excerptAround, Finder } from './find.js';
import type { SearchEntry } from './search-entry.js';

declare global {
  interface Window {
    /** What can be found: the file with the index sets it, since a page opened as a file can load nothing but scripts. */
    socialWorkChartDocs?: readonly SearchEntry[];
  }
}

const WORDS = {
  en: {
    none: 'Nothing found',
    found: (count: number) => (count === 1 ? '1 place' : `${count} places`),
    failed: 'The index could not be loaded',
  },
  zh: { none: '没有找到', found: (count: number) => `找到${count}处`, failed: '索引无法加载' },
} as const;

const words = document.documentElement.lang.startsWith('zh') ? WORDS.zh : WORDS.en;
const { index = '', root = '' } = document.currentScript?.dataset ?? {};
const form = document.querySelector<HTMLFormElement>('form.search');
if (form) begin(form);

function begin(form: HTMLFormElement): void {
  const parts = {
    input: form.querySelector('input'),
    box: form.querySelector<HTMLElement>('.found'),
    count: form.querySelector('.count'),
    list: form.querySelector('ol'),
  };
  const { input, box, count, list } = parts;
  if (!input || !box || !count || !list) return;
  form.hidden = false;
  let finder: Promise<Finder> | undefined;

  const show = async () => {
    const query = input.value.trim();
    if (query === '') return hide();
    try {
      const found = (await (finder ??= loadFinder())).find(query);
      if (input.value.trim() !== query) return; // The reader has typed on.
      count.textContent = found.length === 0 ? words.none : words.found(found.length);
      list.replaceChildren(...found.map((entry) => itemOf(entry, query)));
    } catch {
      finder = undefined;
      count.textContent = words.failed;
      list.replaceChildren();
    }
    box.dataset.query = query;
    box.hidden = false;
  };
  const hide = () => {
    box.hidden = true;
  };

  input.addEventListener('focus', () => void (finder ??= loadFinder()), { once: true });
  input.addEventListener('input', () => void show());
  input.addEventListener('search', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
      input.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (move(event.key === 'ArrowDown' ? 1 : -1, [input, ...list.querySelectorAll('a')])) event.preventDefault();
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) hide();
  });
}

/** Moves the focus among the field and what was found. */
function move(step: number, stops: readonly HTMLElement[]): boolean {
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  next?.focus();
  return next !== undefined;
}

function loadFinder(): Promise<Finder> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = index;
    script.addEventListener('load', () => resolve(new Finder(window.socialWorkChartDocs ?? [])));
    script.addEventListener('error', () => reject(new Error(`${index} could not be loaded`)));
    document.head.append(script);
  });
}

function itemOf({ path, page, heading, text }: SearchEntry, query: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = root.replace(/index\.html$/, '') + path;
  link.append(textElement('strong', heading));
  if (page !== heading) link.append(' ', textElement('span', page));
  link.append(textElement('small', excerptAround(text, query)));
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
