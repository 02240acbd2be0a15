import { builtInDataset } from '../charts/zhejiang-2024-dataset.js';
import { checkDataset } from '../checking/check-dataset.js';
import { jsonPlaces } from '../checking/json-places.js';
import { RULE_IDS } from '../checking/rule-ids.js';
import { CHECK_FORMS, type CheckReport } from './check-forms.js';
import { EXIT } from './command-error.js';
import type { Io } from './io.js';
import { parseJson, readInput, readText } from './load-dataset.js';
import { knownOf, parseWords, usageError } from './options.js';
import { packageVersion } from './package-file.js';
import { inert, Teller } from './teller.js';
import { writeWhole } from './write-whole.js';

const OPTIONS = {
  article: { type: 'string' },
  form: { type: 'string' },
  rules: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  out: { type: 'string' },
} as const;

type FormName = keyof typeof CHECK_FORMS;

const FORMS = Object.keys(CHECK_FORMS) as FormName[];

/** The command `check`: what is found in a dataset, on the standard output or in a file. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (positionals.length > 1) throw usageError(`expected one dataset, received ${positionals.join(', ')}`);
  const [path] = positionals;
  const given = values.form === undefined ? [] : [values.form];
  const [form = 'human'] = knownOf<FormName>('form', given, { known: FORMS, otherwise: ['human'] });
  const rules = knownOf('rule', values.rules, { known: RULE_IDS, otherwise: RULE_IDS });
  const article = values.article === undefined ? undefined : readText(values.article);
  const { input, ...file } = await readDatasetInput(path, io);
  const result = checkDataset(input, { rules, article });
  const text = CHECK_FORMS[form]({ ...result, ...file, articlePath: values.article, version: packageVersion() });
  if (values.out === undefined) await io.writeOut(form === 'human' ? inert(text) : text);
  else writeReport(values.out, text, new Teller(io));
  const fatal = values.strict ? ['error', 'warning'] : ['error'];
  return result.findings.some(({ severity }) => fatal.includes(severity)) ? EXIT.someFailed : EXIT.done;
}

type DatasetInput = Pick<CheckReport, 'datasetPath' | 'placeOf'> & { readonly input: unknown };

/** What is to be checked, and where its parts stand. A dataset that cannot be read as one is checked all the same. */
async function readDatasetInput(path: string | undefined, io: Io): Promise<DatasetInput> {
  if (path === undefined) return { input: builtInDataset(), datasetPath: undefined, placeOf: undefined };
  const { text, name } = await readInput(path, io);
  const input = parseJson(text, name);
  return { input, ...(path !== '-' ? { datasetPath: path, placeOf: jsonPlaces(text) } : NO_FILE) };
}

const NO_FILE = { datasetPath: undefined, placeOf: undefined } as const;

function writeReport(path: string, text: string, teller: Teller): void {
  writeWhole(path, text);
  teller.tell('end', { done: 1, failed: 0, files: [path] }, `findings in ${path}`);
}
