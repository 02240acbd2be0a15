/* global Buffer */
// Draws the same SVG by `renderPng` and by Chromium: their pixels differ only where letters are smoothed.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { renderSvg, zhejiang2024 } from '../dist/core.js';
import { renderPng } from '../dist/png.js';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';

/** Most of the pixels of a picture that may differ, as a share: twice what was measured, half of what another kerning makes. */
const MOST = 0.01;
const SCALE = 2;
const WIDTH = 640;

const browser = await startChromium({ args: ['--disable-lcd-text'] });
const context = await browser.newContext({ deviceScaleFactor: SCALE, viewport: { width: WIDTH, height: 100 } });
const page = await context.newPage();
const problems = [];
let worst = 0;
for (const id of Object.keys(zhejiang2024.charts)) {
  for (const language of ['zh', 'en']) {
    // The very SVG that is drawn but for the list of fonts, of which this machine has one.
    const svg = renderSvg(zhejiang2024, id, { language, width: WIDTH }).replace(
      / font-family="[^"]*"/,
      ` font-family="Noto Sans CJK ${language === 'en' ? 'KR' : 'SC'}"`,
    );
    const [, height] = / height="([\d.]+)/.exec(svg).map(Number);
    await page.setViewportSize({ width: WIDTH, height: Math.ceil(height) });
    await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
    const theirs = PNG.sync.read(await page.screenshot());
    const ours = PNG.sync.read(
      Buffer.from(await renderPng(zhejiang2024, id, { language, width: WIDTH, scale: SCALE })),
    );
    const { width } = theirs;
    if (ours.width !== width || ours.height !== Math.round(height * SCALE)) {
      problems.push(`${id} in ${language}: ${ours.width}×${ours.height}, not ${width}×${height * SCALE} pixels`);
      continue;
    }
    // A height may end in half a pixel of the screenshot, which is left out.
    const seen = theirs.data.subarray(0, ours.data.length);
    const differing = pixelmatch(ours.data, seen, undefined, width, ours.height, { threshold: 0.2 });
    const share = differing / (width * ours.height);
    worst = Math.max(worst, share);
    if (process.env.SHARES) console.log(`${id} ${language} ${(share * 100).toFixed(3)} %`);
    if (share > MOST) problems.push(`${id} in ${language}: ${(share * 100).toFixed(2)} % of the pixels differ`);
  }
}
await browser.close();
console.log(`PNG and Chromium: at most ${(worst * 100).toFixed(2)} % of the pixels differ, ${MOST * 100} % may`);
endWith(problems);
