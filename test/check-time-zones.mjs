// Makes everything that can be made of the built-in dataset, and reads dates as they are printed, in processes of other time
// zones: each gives the same as the one in UTC, to the letter. A date in an article is that of its words, wherever it is read.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWith } from './findings.mjs';

/** A quarter of an hour off; clocks that are changed, also at midnight; the first and the last to see a day. */
const ZONES = ['Asia/Kathmandu', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'Pacific/Niue'];

/** Dates on which clocks were changed somewhere, and others. */
const PRINTED = [
  ['2024年3月10日', '11月3日', '到3月底', '1月12日', '2018年11月4日', '今年以来', '2024年2月29日'],
  ['10 March 2024', 'on 3 November', 'by the end of March', '4 November 2018', 'Q3 2024', '2024-02-29'],
];

async function madeHere() {
  const core = await import('../dist/core.js');
  const { zhejiang2024: dataset } = core;
  const made = [];
  for (const id of Object.keys(dataset.charts)) {
    for (const language of ['zh', 'en', 'zh-TW']) {
      for (const width of [320, 800]) made.push(core.renderSvg(dataset, id, { language, width }));
      for (const make of ['renderText', 'renderTable', 'renderCsv', 'citeChart'])
        made.push(core[make](dataset, id, { language }));
    }
    made.push(JSON.stringify(core.renderJson(dataset, id)));
  }
  for (const phrase of PRINTED.flat()) made.push(JSON.stringify(core.readWhen(phrase, { year: 2024 })));
  // That the process is where it was sent: else all would be alike without having been tried.
  return { zone: new Date(2024, 0, 1).getTimezoneOffset(), made };
}

function madeIn(zone) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'child'], {
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`${zone} ended with ${code}`)),
    );
  });
}

if (process.argv[2] === 'child') {
  process.stdout.write(JSON.stringify(await madeHere()));
} else {
  const utc = await madeIn('UTC');
  const problems = utc.zone === 0 && utc.made.every((each) => each.length > 10) ? [] : ['in UTC: something is empty'];
  for (const zone of ZONES) {
    const there = await madeIn(zone);
    if (there.zone === 0) problems.push(`${zone}: this machine does not know it`);
    const other = there.made.findIndex((each, index) => each !== utc.made[index]);
    if (other >= 0)
      problems.push(`${zone}: ${there.made[other].slice(0, 300)}\nin UTC: ${utc.made[other].slice(0, 300)}`);
  }
  console.log(`${utc.made.length} texts in ${ZONES.length + 1} time zones`);
  endWith(problems);
}
