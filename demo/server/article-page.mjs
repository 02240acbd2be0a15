// An article with charts for servers of every kind: pages, pictures and feeds, by `social-work-chart/core` and nothing else.
import { fallbackStyles, renderFallback, renderFeedItem, renderSvg, zhejiang2024 } from 'social-work-chart/core';

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
Pictures: /charts/<chart>.<language>.svg
Charts: ${CHARTS.join(', ')}
Languages: ${LANGUAGES.join(', ')}
`;

/** Nothing inline: the styles of fallbacks are a file, those of the tag need no permission, and nothing is parsed as HTML. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:", // blob: for readers who take a chart away as PNG
  "connect-src 'self'", // for datasets by address
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const STYLES = `body{margin:0;font:18px/1.6 sans-serif}
main{max-width:640px;margin:0 auto;padding:16px}
social-work-chart{margin:32px 0}
${fallbackStyles()}
`;

/**
 * All that the article is made of, by address. An address that is not in here is unknown, so none is ever taken apart.
 * @param site - `origin`: where readers come to, without a slash at its end; `integrity`: checksum of the script, as
 * `social-work-chart embed` prints it
 * @returns for each its type, and a function that makes it
 */
export function articleFiles(site) {
  return new Map([
    ['/styles.css', { type: 'text/css', make: () => STYLES }],
    ...LANGUAGES.flatMap((language) => [
      [PAGES[language].address, { type: 'text/html', make: () => articlePage(language, site) }],
      [PAGES[language].feed, { type: 'application/rss+xml', make: () => articleFeed(language, site) }],
    ]),
    ...PICTURES.map(({ chart, language, stem }) => [
      `${stem}.svg`,
      { type: 'image/svg+xml', make: () => renderSvg(dataset, chart, { language }) },
    ]),
  ]);
}

/** A page. Readers see each chart before any script has come, and where none comes; then nothing on it moves. */
function articlePage(language, { integrity }) {
  const { lang, title, feed } = PAGES[language];
  // With a part of its checksum an address never stands for another file: browsers may keep it for ever.
  const script = `/scripts/social-work-chart.min.js?${integrity.slice(-8).replace(/\W/g, '')}`;
  const charts = CHARTS.map(
    (chart) =>
      `<social-work-chart chart="${chart}" lang="${lang}">\n${renderFallback(dataset, chart, { language })}\n</social-work-chart>`,
  );
  const others = LANGUAGES.filter((other) => other !== language).map((other) => PAGES[other]);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="/styles.css">
<link rel="alternate" type="application/rss+xml" href="${feed}">
<script type="module" src="${script}" integrity="${integrity}"></script>
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

/** A feed with the article. Its pictures are PNG: many readers of feeds show no SVG. */
function articleFeed(language, { origin }) {
  const { lang, title, address } = PAGES[language];
  const link = escapeXml(origin + address);
  const charts = PICTURES.filter((picture) => picture.language === language).map(({ chart, stem }) => {
    const image = { address: `${origin}${stem}.png`, ...sizeOf(renderSvg(dataset, chart, { language })) };
    return renderFeedItem(dataset, chart, { language, image, link: origin + address });
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
