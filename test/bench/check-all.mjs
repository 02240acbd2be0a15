/* global bench, contender, given -- in the pages that are looked at */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, inkOf } from './check.mjs';
import { CONTENDERS } from './contenders.mjs';
import { givenTo, standingPage, WIDTHS } from './pages.mjs';
import { places } from './places.mjs';
import { specOf } from './specs.mjs';

/** In the page: one chart, changed to other data and another width and back, so that it is what the parts measure. */
async function draw({ chart, widths }) {
  const box = bench.box(widths[0]);
  const handle = await contender[chart](box, given[chart][0]);
  await bench.painted();
  await handle.update(given[chart][1]);
  await bench.painted();
  const updated = bench.found(box).words;
  await handle.update(given[chart][0]);
  for (const width of [widths[1], widths[0]]) {
    box.style.width = `${width}px`;
    await handle.resize(width);
    await bench.painted();
  }
  return { marks: handle.marks(), updated, ...bench.found(box) };
}

/** Draws both charts of each contender, keeps their pictures in a folder, and says what is wrong, each beginning with its id. */
export async function checkAll({ ids, browser, files, origin, folder }) {
  mkdirSync(folder, { recursive: true });
  const faults = [];
  const sheet = [];
  for (const id of ids) {
    const { charts, title } = CONTENDERS[id];
    const given = charts.map((chart) => [chart, places.slice(0, 2).map((place) => givenTo(id, chart, place))]);
    files.set(`/check/${id}`, standingPage(id, Object.fromEntries(given)));
    for (const chart of charts) {
      const name = `${id}-${chart}`;
      const found = await look(browser, `${origin}/check/${id}`, chart).catch(({ message }) => ({ message }));
      const wrong = found.message ? [found.message.split('\n')[0]] : faultsOfBoth(chart, found);
      faults.push(...wrong.map((words) => `${id}, ${chart}: ${words}`));
      if (found.png) writeFileSync(join(folder, `${name}.png`), found.png);
      sheet.push(`<h2>${title}, ${chart}</h2><p>${wrong.join('; ')}</p><img src="${name}.png" alt="">`);
    }
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>img{border:1px solid}</style>${sheet.join('')}`,
  );
  return faults;
}

function faultsOfBoth(chart, found) {
  const [spec, other] = places.slice(0, 2).map((place) => specOf(chart, place));
  const faults = faultsOf(chart, spec, { ...found, ink: inkOf(found.png) });
  const isUpdated = found.hasCanvas || found.updated.replace(/[\s|]/g, '').includes(other.title);
  return isUpdated ? faults : [...faults, 'other data have not changed the title'];
}

async function look(browser, url, chart) {
  return browser.inTab({ width: 700, height: 700 }, async (tab) => {
    await tab.goto(url);
    await tab.waitForFunction(() => globalThis.contender && globalThis.bench);
    const found = await tab.evaluate(draw, { chart, widths: [WIDTHS.wide, WIDTHS.narrow] });
    return { ...found, png: await tab.screenshot({ fullPage: true }) };
  });
}
