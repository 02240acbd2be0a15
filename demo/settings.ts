/** Language and colours of the page: chosen in the form, kept in the address, so that a view can be linked. */

const LANG_TAGS = { zh: 'zh-CN', en: 'en' } as const;
const THEMES = ['auto', 'light', 'dark'] as const;

interface Settings {
  readonly lang: keyof typeof LANG_TAGS;
  readonly theme: (typeof THEMES)[number];
}

/** Shows the form, and does what the address or the form asks for. */
export function followSettings(): void {
  const form = document.querySelector<HTMLFormElement>('form.settings');
  if (!form) return;
  const settings = readSettings(new URLSearchParams(location.search));
  for (const [name, value] of Object.entries(settings)) {
    const choice = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
    if (choice) choice.checked = true;
  }
  apply(settings);
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const chosen = readChoices(form);
    apply(chosen);
    keepInAddress(chosen);
  });
}

function readSettings(values: URLSearchParams): Settings {
  const theme = values.get('theme');
  return {
    lang: values.get('lang') === 'en' ? 'en' : 'zh',
    theme: THEMES.find((name) => name === theme) ?? 'auto',
  };
}

function readChoices(form: HTMLFormElement): Settings {
  const values = new URLSearchParams();
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('input:checked')) values.set(name, value);
  return readSettings(values);
}

function apply({ lang, theme }: Settings): void {
  const root = document.documentElement;
  // The charts follow the language by themselves; colours are told to each.
  root.lang = LANG_TAGS[lang];
  root.dataset.theme = theme;
  for (const chart of document.querySelectorAll('social-work-chart')) chart.theme = theme;
  document.title = document.querySelector(`h1 .${lang}`)?.textContent.trim() ?? document.title;
}

function keepInAddress({ lang, theme }: Settings): void {
  const address = new URL(location.href);
  address.searchParams.set('lang', lang);
  address.searchParams.set('theme', theme);
  history.replaceState(null, '', address);
}
