/** The playground: from an article, a table or a dataset to charts, and away with them. All of it happens in the page. */
import '../src/index.js';
import { applyToPage, PAGE_SETTINGS } from './page-settings.js';
import { ChartPanel } from './playground/chart-panel.js';
import { EMPTY, type Draft, type Kind } from './playground/draft.js';
import { exampleOf } from './playground/examples.js';
import { keepDraft, keptDraft } from './playground/keep-draft.js';
import { ReportPanel } from './playground/report-panel.js';
import { pageLanguage, SourcePanel } from './playground/source-panel.js';
import { TakePanel } from './playground/take-panel.js';
import { workOn } from './playground/work.js';
import { followSettings } from './settings.js';

/** How long nobody has to write before the whole is read anew, in ms. */
const PAUSE = 250;

let draft: Draft = EMPTY;
let waiting: ReturnType<typeof setTimeout> | undefined;

const source = new SourcePanel(change);
const report = new ReportPanel(select);
const chart = new ChartPanel(change);
const take = new TakePanel();

/** Takes a change and shows it; what takes longer waits until nobody writes. */
function change(changes: Partial<Draft>): void {
  draft = { ...draft, ...changes };
  source.show(draft);
  clearTimeout(waiting);
  waiting = setTimeout(() => void work(), PAUSE);
}

async function work(): Promise<void> {
  const outcome = workOn(draft);
  report.show(outcome);
  take.show(outcome, chart.show(draft, outcome));
  source.showKept(await keepDraft(draft));
}

function select(kind: Kind, at: number | readonly [start: number, end: number]): void {
  source.select(kind, typeof at === 'number' ? lineOf(draft.texts[kind], at) : at);
}

/** Where a line begins and ends. */
function lineOf(text: string, number: number): readonly [start: number, end: number] {
  const lines = text.split('\n');
  const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return [start, start + (lines[number - 1] ?? '').length];
}

const results = [report.element, chart.element, take.element];
document.querySelector('#bench')?.replaceChildren(source.element, ...results);
followSettings(PAGE_SETTINGS, applyToPage);
draft = (await keptDraft()) ?? exampleOf('article', pageLanguage());
source.show(draft);
await work();
addEventListener('hashchange', () => {
  void keptDraft().then((kept) => kept && change(kept));
});
