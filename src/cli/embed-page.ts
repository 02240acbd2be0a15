import { createHash } from 'node:crypto';
import { chartInWords } from '../charts/chart-in-words.js';
import { fallbackStyles } from '../charts/fallback-styles.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { policySource } from '../frame/policy-source.js';
import { escapeXml } from '../render/svg-text.js';
import { fileAddress, publisherOf, tagCode, wordedOf, type EmbedPlan } from './embed-plan.js';
import { CARDS } from './picture-fit.js';

/** The page that an iframe shows: nothing but the chart, and what networks ask for where its address is passed on. */
export function pageCode(plan: EmbedPlan): string {
  const title = escapeXml(wordedOf(plan).title);
  const styles = `\nbody{margin:0;display:flow-root}[data-alone] body{max-width:720px;margin:16px auto}body>output{top:0}\n${fallbackStyles()}\n`;
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[plan.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(pagePolicy(plan, styles))}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="canonical" href="${escapeXml(fileAddress(plan, '.html'))}">
<link rel="alternate" type="application/json+oembed" href="${escapeXml(fileAddress(plan, '.oembed.json'))}" title="${title}">
${cardTags(plan)}
<style>${styles}</style>
</head>
<body>
${tagCode(plan)}<script defer src="${escapeXml(`${plan.base}/social-work-chart-frame.min.js`)}"></script>
</body>
</html>
`;
}

/** Nothing but the scripts of the base, the styles of the page, and the dataset. Not by `'self'`, which is nobody in a sandbox. */
function pagePolicy({ base, src }: EmbedPlan, styles: string): string {
  const page = new URL(`${base}/`);
  return [
    "default-src 'none'",
    `script-src ${policySource(page.href)}`,
    `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    // Readers of WeChat press a picture to keep it, which has to be data there.
    'img-src blob: data:',
    `connect-src ${policySource(new URL(src ?? '', page).origin)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function cardTags(plan: EmbedPlan): string {
  const chart = wordedOf(plan);
  const tags = {
    'og:type': 'article',
    'og:url': fileAddress(plan, '.html'),
    'og:site_name': publisherOf(plan),
    'og:title': chart.title,
    'og:description': chart.sentence,
    'og:image': fileAddress(plan, '.social.png'),
    'og:image:type': 'image/png',
    'og:image:width': CARDS.social.width,
    'og:image:height': CARDS.social.height,
    'og:image:alt': chartInWords(chart),
  };
  return [
    ...Object.entries(tags).map(
      ([property, content]) => `<meta property="${property}" content="${escapeXml(String(content))}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n');
}
