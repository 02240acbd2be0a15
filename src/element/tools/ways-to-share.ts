import { chartCitation } from '../../charts/chart-citation.js';
import { chartEmbed } from '../../charts/chart-embed.js';
import { chartOf } from '../../charts/chart-of.js';
import { LANGUAGE_TAG, type Language } from '../../dataset/language.js';
import { listWords, withColon, withRemarks } from '../../dataset/list-words.js';
import { spokenLanguage } from '../../dataset/spoken-language.js';
import { inLanguage } from '../../dataset/text.js';
import { isWebAddress } from '../../dataset/web-address.js';
import { DATA_CHILD } from '../data-child.js';
import type { ShareWay } from '../events.js';
import { hashOf } from '../page-address.js';
import type { PanelSubject } from './panel.js';
import { embedScript } from './embed-script.js';
import { LANGUAGE_NAMES, PANEL } from './panel-words.js';

/** Something that can be passed on. */
export interface Shared {
  /** Key of its button. */
  readonly key: string;
  readonly way: ShareWay;
  /** Words of its button. */
  readonly words: string;
  /** What is put on the clipboard. */
  readonly text: string;
  /** Id of the figure that is passed on, where it is one. */
  readonly figure?: string;
  /** What stands below the button to be read before it is copied, with its language. */
  readonly shown?: { readonly text: string; readonly lang: string };
  /** What the system gets in place of the clipboard. */
  readonly system?: ShareData;
}

/** All that a chart can be passed on as, here and now: addresses in pages that have one, code where it is known. */
export function waysToShare(subject: PanelSubject): readonly Shared[] {
  const page = location.href.replace(/#[^]*$/, '');
  const links = isWebAddress(page) ? linksTo(page, subject) : [];
  return [...links, ...embedding(subject), ...citations(subject, links[0]?.text), ...bySystem(subject, links[0]?.text)];
}

/** Addresses of the page that bring a reader to the chart, and to the figure that is open. */
function linksTo(page: string, { drawn, figure }: PanelSubject): readonly Shared[] {
  const { id, language, figures } = drawn.chart;
  const link: Shared = { key: 'link', way: 'link', words: PANEL.link[language], text: page + hashOf({ chart: id }) };
  const worded = figures.find((each) => each.id === figure);
  if (!worded) return [link];
  const { label, date, phrase } = worded;
  const words = withColon(PANEL.figureLink[language], listWords([label, date, phrase], language), language);
  const text = page + hashOf({ chart: id, figure: worded.id });
  return [link, { key: 'figure-link', way: 'figure-link', words, text, figure: worded.id }];
}

/** Nothing where the dataset comes from a script or the page itself and has no address, or where that of the code is not known. */
function embedding({ host, drawn }: PanelSubject): readonly Shared[] {
  const { data, src, baseURI, ownerDocument } = host.element;
  const scripts = [...ownerDocument.scripts].map((element) => element.src);
  const script = embedScript({ tag: host.script, tools: import.meta.url, scripts });
  if (data !== undefined || script === undefined || (!src && host.element.querySelector(DATA_CHILD))) return [];
  const text = chartEmbed(drawn.chart, { script, src: src ? new URL(src, baseURI).href : undefined });
  return [{ key: 'embed', way: 'embed', words: PANEL.embed[drawn.chart.language], text }];
}

/** A citation in the language of the chart, and one in English or Chinese, whichever that is not. */
function citations({ drawn }: PanelSubject, address: string | undefined): readonly Shared[] {
  const { dataset, language } = drawn.from;
  const other = language === 'en' ? spokenLanguage(dataset, 'zh') : 'en';
  return [language, other].map((cited: Language): Shared => {
    const title = cited === language ? drawn.chart.title : inLanguage(chartOf(dataset, drawn.chart.id).title, cited);
    const parts = { title, language: cited, address: address ?? dataset.source.address, accessed: undefined };
    const text = chartCitation(dataset, parts);
    const words = withRemarks(PANEL.citation[language], [LANGUAGE_NAMES[cited][language]], language);
    return { key: `citation-${cited}`, way: 'citation', words, text, shown: { text, lang: LANGUAGE_TAG[cited] } };
  });
}

/** Nothing where the system has no such choice, as in the web views of Android apps. */
function bySystem({ drawn }: PanelSubject, url: string | undefined): readonly Shared[] {
  const { title, sentence, language } = drawn.chart;
  if (url === undefined || typeof navigator.canShare !== 'function') return [];
  const system: ShareData = { title, text: sentence, url };
  if (!navigator.canShare(system)) return [];
  return [{ key: 'system', way: 'system', words: PANEL.system[language], text: url, system }];
}
