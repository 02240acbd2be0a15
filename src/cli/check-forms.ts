import type { CheckResult } from '../checking/check-dataset.js';
import { SEVERITIES, type Finding, type LineInArticle } from '../checking/finding.js';
import type { Region } from '../checking/json-places.js';
import { sarifOf } from '../checking/sarif.js';
import { issuePath } from '../dataset/issue.js';

/** What was checked, and what was found. */
export interface CheckReport extends CheckResult {
  /** Path of the dataset's file; undefined where it is none. */
  readonly datasetPath: string | undefined;
  /** Path of the article's file; undefined where none was given. */
  readonly articlePath: string | undefined;
  /** Where in the dataset's file something stands; undefined where it is none. */
  readonly placeOf: ((path: Finding['path']) => Region) | undefined;
  /** Version of this package. */
  readonly version: string;
}

/** The forms in which findings are told, by the word after `--form`. */
export const CHECK_FORMS: Readonly<Record<'human' | 'json' | 'sarif', (report: CheckReport) => string>> = {
  human: humanText,
  json: jsonText,
  sarif: (report) => {
    const { findings, version, placeOf, datasetPath, articlePath } = report;
    const [datasetUri, articleUri] = [datasetPath, articlePath].map((path) => path && uriOf(path));
    return jsonOf(sarifOf({ findings }, { version, placeOf, datasetUri, articleUri }));
  },
};

/** Findings for people: by figure and chart, then what was found and what not. */
function humanText(report: CheckReport): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const name = issuePath(finding.path.slice(0, 2));
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const blocks = [...groups].map(([name, findings]) => [name, ...findings.flatMap((each) => linesOf(each, report))]);
  return [...blocks, summaryOf(report)].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function linesOf(finding: Finding, { datasetPath, articlePath, placeOf }: CheckReport): readonly string[] {
  const { severity, rule, path, expected, received, place, suggestion } = finding;
  const { startLine, startColumn } = placeOf?.(path) ?? {};
  const at = datasetPath === undefined || startLine === undefined ? '' : `  ${datasetPath}:${startLine}:${startColumn}`;
  const part = path.length > 2 ? `${issuePath(path.slice(2))}: ` : '';
  const hint = [suggestion, place && articlePlace(place, articlePath)].filter((words) => words !== undefined);
  return [
    `  ${severity}  ${rule}${at}`,
    `    ${part}expected ${expected},`,
    `    received ${received}`,
    ...(hint.length > 0 ? [`    → ${hint.join(': ')}`] : []),
  ];
}

function articlePlace({ line, column }: LineInArticle, path = 'the article'): string {
  return `${path}:${line}:${column}`;
}

function summaryOf({ findings, unchecked }: CheckReport): readonly string[] {
  const counts = SEVERITIES.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]);
  const told = counts.flatMap(([severity, count]) => (count ? [`${count} ${severity}${count === 1 ? '' : 's'}`] : []));
  const why = findings.some(({ rule }) => rule === 'dataset') ? ', since this is no dataset' : ' without --article';
  const isWrong = findings.some(({ severity }) => severity !== 'note');
  return [
    told.length === 0 ? 'nothing found' : isWrong ? told.join(', ') : `nothing wrong, ${told.join()}`,
    ...(unchecked.length > 0 ? [`not checked${why}: ${unchecked.join(', ')}`] : []),
  ];
}

/** Findings for programs: as `checkDataset` gives them, with their places in the files. */
function jsonText({ findings, unchecked, datasetPath, articlePath, placeOf }: CheckReport): string {
  return jsonOf({
    dataset: datasetPath ?? null,
    article: articlePath ?? null,
    findings: findings.map((finding) => ({ ...finding, ...(placeOf && { region: placeOf(finding.path) }) })),
    unchecked,
  });
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A path as SARIF wants it: relative to the root of the code, unless it is absolute. */
function uriOf(path: string): string {
  const uri = encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  return uri.startsWith('/') ? `file://${uri}` : uri.replace(/^(?:\.\/)+/, '');
}
