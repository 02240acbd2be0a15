import { ID_WORDS, isId } from '../dataset/id.js';
import { LANGUAGE_TAG, LANGUAGES, readLanguage } from '../dataset/language.js';

/** What a tag is given. */
export interface ChartRequest {
  readonly chart: string;
  readonly lang?: string | undefined;
  /** Address of the dataset, on the server of the page; undefined for the built-in article. */
  readonly src?: string | undefined;
  readonly theme?: Theme | undefined;
  readonly form?: string | undefined;
}

type Theme = (typeof THEMES)[number];

/** What an address asks for. */
export interface ChartQuery {
  /** Undefined where the address asks for no chart that could be drawn. */
  readonly request: ChartRequest | undefined;
  /** What is wrong with the address, each a sentence for an editor. */
  readonly faults: readonly string[];
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** The longest address of a dataset, in characters. */
const MAX_ADDRESS_LENGTH = 2000;

/** How much of a wrong value is repeated, in characters. */
const MAX_TOLD = 80;

/**
 * Reads which chart the address of a page asks for. Anybody can write an address, and what is drawn appears under the name
 * of the server: so datasets come from that server alone, and where a name stands twice, neither counts.
 */
export function readChartQuery(address: string): ChartQuery {
  const { searchParams: query } = new URL(address);
  const faults: string[] = [];
  const given = (name: string): string | undefined => {
    const [value, ...others] = query.getAll(name);
    if (others.length === 0) return value || undefined;
    faults.push(`“${name}” stands ${others.length + 1} times in the address; expected it once`);
    return undefined;
  };
  const valueOf = <Value>(name: string, { read, expected }: Reading<Value>): Value | undefined => {
    const text = given(name);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined)
      faults.push(`“${name}”: expected ${expected}, received “${cut(text)}”`);
    return value;
  };
  const chart = valueOf('chart', { read: (text) => (isId(text) ? text : undefined), expected: ID_WORDS });
  const src = valueOf('src', {
    read: (text) => addressOnSameServer(text, address),
    expected: 'the address of a dataset on the same server as this page, http:// or https://, or relative to the page',
  });
  // Another chart than was asked for would be worse than none.
  const isRefused = faults.length > 0;
  const look = {
    lang: valueOf('lang', { read: languageTag, expected: `one of ${LANGUAGES.join(', ')}` }),
    theme: valueOf('theme', { read: oneOf(THEMES), expected: `one of ${THEMES.join(', ')}` }),
    form: valueOf('form', {
      read: (text) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined),
      expected: 'the name of a form, such as icons',
    }),
  };
  if (chart === undefined && !isRefused) faults.push('the address names no chart; expected ?chart= and the id of one');
  return { request: chart === undefined || isRefused ? undefined : { chart, src, ...look }, faults };
}

/** A way to read a value, and what it expects in words. */
interface Reading<Value> {
  readonly read: (text: string) => Value | undefined;
  readonly expected: string;
}

const languageTag = (text: string): string | undefined => {
  const language = readLanguage(text);
  return language && LANGUAGE_TAG[language];
};

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text);

/** An address as a browser reads it; undefined for another server, another scheme, or one with a name and password. */
function addressOnSameServer(text: string, page: string): string | undefined {
  if (text.length > MAX_ADDRESS_LENGTH) return undefined;
  try {
    const url = new URL(text, page);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.origin === new URL(page).origin && url.username + url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function cut(text: string): string {
  return text.length > MAX_TOLD ? `${text.slice(0, MAX_TOLD)}…` : text;
}
