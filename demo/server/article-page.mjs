// An article with charts for servers of every kind: pages, pictures and feeds, by `social-work-chart/core` and nothing else.
import {
  fallbackStyles,
  renderFallback,
  renderFeedItem,
  renderSvg,
  renderText,
  zhejiang2024,
} from 'social-work-chart/core';
import { oEmbedFile, oEmbedFinder } from './oembed.mjs';

/** The built-in article. One of your own comes from `readDataset`, and its address is the `src` of each tag. */
export const dataset = zhejiang2024;

/** Charts of the article, in its order. */
const CHARTS = ['county-rollout', 'volunteer-rate'];

const PAGES = {
  zh: { lang: 'zh-CN', name: '中文', address: '/', feed: '/feed.xml', title: '浙江社会工作，数字里的一年' },
  en: {
    lang: 'en',
    name: 'English',
    address: '/en/',
    feed: '/en/feed.xml',
    title: 'A year of social work in Zhejiang',
  },
};
const LANGUAGES = Object.keys(PAGES);

/** Every picture: what it shows, and its address without the ending, as `social-work-chart render` names its files. */
export const PICTURES = LANGUAGES.flatMap((language) =>
  CHARTS.map((chart) => ({ chart, language, stem: `/charts/${chart}.${language}` })),
);

/** What is said where nothing is. What was asked for is never repeated. */
export const NOT_FOUND = `There is no such page or picture.
Pages: ${LANGUAGES.map((language) => PAGES[language].address).join(' ')}
Pictures: /charts/<chart>.<language>.svg, and the chart alone for iframes: /charts/<chart>.<language>.html
Charts: ${CHARTS.join(', ')}
Languages: ${LANGUAGES.join(', ')}
`;

/**
 * Nothing inline: the styles of fallbacks are a file, those of the tag need no permission, and nothing is parsed as HTML.
 * @param own - what the server is called: in a sandbox without an origin, engines differ in what `'self'` is
 */
const policy = (own) =>
  [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${own} blob:`, // blob: for readers who take a chart away as PNG
    `connect-src ${own}`, // for datasets by address
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const STYLES = `body{margin:0;font:18px/1.6 sans-serif}
main{max-width:640px;margin:0 auto;padding:16px}
h1{line-height:1.3;text-wrap:balance}
social-work-chart{margin:32px 0}
${fallbackStyles()}
`;

/** In an iframe: no room around, and the hidden line of spoken messages at the top, where it makes no scroll bar. */
const CHART_STYLES = `body{margin:0;display:flow-root}[data-alone] body{max-width:720px;margin:16px auto}body>output{top:0}
${fallbackStyles()}
`;

/**
 * All that the article is made of, by address. An address that is not in here is unknown, so none is ever taken apart.
 * @param site - `origin`: where readers come to, without a slash at its end; `integrity`: checksum of the script, as
 * `social-work-chart embed` prints it; `isFolder`: whether nobody answers queries there, so that oEmbed is a file for each
 * chart, which knows no `maxwidth`
 * @returns for each its type, and a function that makes it; or a function that finds both for a query
 */
export function articleFiles(site) {
  return new Map([
    ['/styles.css', { type: 'text/css', make: () => STYLES }],
    ['/chart.css', { type: 'text/css', make: () => CHART_STYLES }],
    ...LANGUAGES.flatMap((language) => [
      [PAGES[language].address, { type: 'text/html', make: () => articlePage(language, site) }],
      [PAGES[language].feed, { type: 'application/rss+xml', make: () => articleFeed(language, site) }],
    ]),
    ...PICTURES.map(({ chart, language, stem }) => [
      `${stem}.svg`,
      { type: 'image/svg+xml', make: () => renderSvg(dataset, chart, { language }) },
    ]),
    ...PICTURES.map((picture) => [`${picture.stem}.html`, { type: 'text/html', make: () => chartPage(picture, site) }]),
    ...oEmbedFiles(site),
  ]);
}

function oEmbedFiles({ origin, isFolder }) {
  if (isFolder)
    return PICTURES.map((picture) => [`${picture.stem}.oembed.json`, oEmbedFile(embedded(picture, origin))]);
  const charts = new Map(PICTURES.map((picture) => [`${origin}${picture.stem}.html`, embedded(picture, origin)]));
  return [['/oembed', { find: oEmbedFinder(charts) }]];
}

/** What `oEmbed` makes its answer of. */
function embedded({ chart, language, stem }, origin) {
  const image = imageOf({ chart, language, stem }, origin);
  return { dataset, chart, options: { page: `${origin}${stem}.html`, image, thumbnail: image, language } };
}

/** The picture of a chart as channels are told of it: PNG, since many of them show no SVG. */
function imageOf({ chart, language, stem }, origin) {
  return { address: `${origin}${stem}.png`, ...sizeOf(renderSvg(dataset, chart, { language })) };
}

// With a part of its checksum an address never stands for another file: browsers may keep it for ever.
const scriptAddress = ({ integrity }) => `/scripts/social-work-chart.min.js?${integrity.slice(-8).replace(/\W/g, '')}`;

/** How many px of a PNG are one of the chart. */
const SCALE = 2;

/** What networks, and systems that make bookmarks of addresses, show of a chart; its words are those of the picture too. */
function cardOf({ chart, language, stem }, origin) {
  const image = imageOf({ chart, language, stem }, origin);
  const title = dataset.charts[chart].title[language];
  const [, takeaway] = renderText(dataset, chart, { language }).split('\n\n');
  const card = {
    'og:type': 'article',
    'og:url': `${origin}${stem}.html`,
    'og:title': title,
    'og:description': takeaway,
    'og:image': image.address,
    'og:image:width': image.width * SCALE,
    'og:image:height': image.height * SCALE,
    'og:image:alt': `${title}\n${takeaway}`,
  };
  const tags = Object.entries(card).map(
    ([name, value]) => `<meta property="${name}" content="${escapeXml(String(value))}">`,
  );
  return [...tags, '<meta name="twitter:card" content="summary_large_image">'].join('\n');
}

/** A chart alone, for iframes of other sites, which learn of it by its oEmbed link; it tells them how high it is. */
function chartPage({ chart, language, stem }, site) {
  const { lang } = PAGES[language];
  const { origin, integrity, isFolder } = site;
  const title = escapeXml(dataset.charts[chart].title[language]);
  const address = `${origin}${stem}.html`;
  const oEmbedAddress = isFolder
    ? `${origin}${stem}.oembed.json`
    : `${origin}/oembed?${new URLSearchParams({ url: address })}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(origin)}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/chart.css">
<link rel="canonical" href="${escapeXml(address)}">
<link rel="alternate" type="application/json+oembed" href="${escapeXml(oEmbedAddress)}" title="${title}">
${cardOf({ chart, language, stem }, origin)}
<script type="module" src="${scriptAddress(site)}" integrity="${integrity}"></script>
<script defer src="/scripts/social-work-chart-frame.min.js"></script>
</head>
<body>
<social-work-chart chart="${chart}" lang="${lang}">
${renderFallback(dataset, chart, { language })}
</social-work-chart>
</body>
</html>
`;
}

/** A page. Readers see each chart before any script has come, and where none comes; then nothing on it moves. */
function articlePage(language, site) {
  const { lang, title, feed } = PAGES[language];
  const charts = CHARTS.map(
    (chart) =>
      `<social-work-chart chart="${chart}" lang="${lang}">\n${renderFallback(dataset, chart, { language })}\n</social-work-chart>`,
  );
  const others = LANGUAGES.filter((other) => other !== language).map((other) => PAGES[other]);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy("'self'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="/styles.css">
<link rel="alternate" type="application/rss+xml" href="${feed}">
<script type="module" src="${scriptAddress(site)}" integrity="${site.integrity}"></script>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${charts.join('\n')}
<p>${others.map((page) => `<a href="${page.address}" lang="${page.lang}" hreflang="${page.lang}">${page.name}</a>`).join(' ')}</p>
</main>
</body>
</html>
`;
}

/** A feed with the article. */
function articleFeed(language, { origin }) {
  const { lang, title, address } = PAGES[language];
  const link = escapeXml(origin + address);
  const charts = PICTURES.filter((picture) => picture.language === language).map((picture) => {
    const image = imageOf(picture, origin);
    return renderFeedItem(dataset, picture.chart, { language, image, link: origin + address });
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escapeXml(title)}</title>
<link>${link}</link>
<description>${escapeXml(title)}</description>
<language>${lang}</language>
<item>
<title>${escapeXml(title)}</title>
<link>${link}</link>
<guid>${link}</guid>
<content:encoded><![CDATA[${charts.join('\n')}]]></content:encoded>
</item>
</channel>
</rss>
`;
}

/** Size in px of a picture, which its first attributes say. */
function sizeOf(svg) {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg).map(Number);
  return { width, height: Math.round(height) };
}

/** For words that do not come from the library, which escapes its own. */
function escapeXml(words) {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
