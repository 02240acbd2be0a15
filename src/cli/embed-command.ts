import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { WIDTHS } from '../charts/render-svg.js';
import { CommandError, EXIT } from './command-error.js';
import type { EmbedPlan } from './embed-plan.js';
import { EMBED_FORMS, SHARED_FORMS } from './embed-snippets.js';
import type { Io } from './io.js';
import { loadDataset } from './load-dataset.js';
import {
  chartsOf,
  knownOf,
  languagesOf,
  numberOf,
  pageAddress,
  parseWords,
  usageError,
  webAddress,
} from './options.js';
import { packageFile } from './package-file.js';
import { Teller } from './teller.js';
import { openFolder, writeWhole } from './write-whole.js';

const OPTIONS = {
  base: { type: 'string' },
  chart: { type: 'string', multiple: true },
  as: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  width: { type: 'string' },
  'max-width': { type: 'string' },
  'max-height': { type: 'string' },
  src: { type: 'string' },
  image: { type: 'string' },
  shared: { type: 'boolean' },
  'host-script': { type: 'boolean' },
  out: { type: 'string' },
} as const;

/** Formats of the picture. */
const IMAGES: readonly EmbedPlan['image'][] = ['svg', 'png'];

/** Any room that a consumer of oEmbed may have, in px. */
const ROOM = { least: 1, most: 100_000 } as const;

/** The command `embed`: what to paste, in a folder, or one text on the standard output. */
export async function embedCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (positionals.length > 1) throw usageError(`expected one dataset, received ${positionals.join(', ')}`);
  const [path] = positionals;
  const known = [...Object.keys(EMBED_FORMS), ...Object.keys(SHARED_FORMS)];
  const asked = knownOf('form', values.as, { known, otherwise: ['tag'] });
  const forms = asked.filter((form) => form in EMBED_FORMS);
  const [image = 'png'] = knownOf<EmbedPlan['image']>('image', values.image === undefined ? [] : [values.image], {
    known: IMAGES,
    otherwise: ['png'],
  });
  // What serves every chart names no address.
  const base = forms.length > 0 || values.base !== undefined ? webAddress('base', values.base) : '';
  const width = numberOf('width', values.width, WIDTHS) ?? WIDTHS.default;
  const mostWidth = numberOf('max-width', values['max-width'], ROOM);
  const mostHeight = numberOf('max-height', values['max-height'], ROOM);
  const most = { ...(mostWidth && { width: mostWidth }), ...(mostHeight && { height: mostHeight }) };
  if (path === '-' && values.src === undefined) throw usageError('a dataset from the standard input needs --src');
  const src = values.src === undefined ? datasetAddress(base, path) : pageAddress('src', values.src);
  const { shared: isShared = false, 'host-script': hasHostScript = false } = values;
  if (isShared && src !== undefined && new URL(src, `${base}/`).origin !== new URL(base).origin) {
    throw usageError(
      `embed.html takes datasets from its own server alone: expected an address at ${base}, received ${src}`,
    );
  }
  const dataset = await loadDataset(path, io);
  const charts = chartsOf(dataset, values.chart);
  const languages = languagesOf(values.language, dataset.source.language);
  const integrity = forms.length > 0 ? scriptIntegrity() : '';
  const shared = { dataset, base, src, integrity, width, image, most, isShared, hasHostScript };
  const files = charts.flatMap((chart) =>
    languages.flatMap((language) => forms.map((form) => snippet({ ...shared, chart, language }, form))),
  );
  const all = [...files, ...sharedSnippets(asked)];
  return values.out === undefined ? writeOne(all, io) : writeAll(all, values.out, io);
}

/** Where a dataset will be; the built-in one comes with the script. */
function datasetAddress(base: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : `${base}/${encodeURIComponent(basename(path))}`;
}

interface Snippet {
  readonly name: string;
  readonly text: string;
}

function snippet(plan: EmbedPlan, form: string): Snippet {
  const { ending = '', write } = EMBED_FORMS[form] ?? {};
  return { name: `${plan.chart}.${plan.language}${ending}`, text: write?.(plan) ?? '' };
}

function sharedSnippets(asked: readonly string[]): readonly Snippet[] {
  return Object.entries(SHARED_FORMS)
    .filter(([form]) => asked.includes(form))
    .map(([, { name, write }]) => ({ name, text: write() }));
}

async function writeOne(files: readonly Snippet[], io: Io): Promise<number> {
  const [file] = files;
  if (!file || files.length > 1) {
    throw usageError(
      `${files.length} texts need a folder: add --out and its path, or ask for one chart, form and language`,
    );
  }
  await io.writeOut(file.text);
  return EXIT.done;
}

function writeAll(files: readonly Snippet[], folder: string, io: Io): number {
  openFolder(folder);
  for (const { name, text } of files) writeWhole(join(folder, name), text);
  const names = files.map(({ name }) => name);
  new Teller(io).tell(
    'end',
    { done: files.length, failed: 0, folder, files: names },
    `${files.length} files in ${folder}`,
  );
  return EXIT.done;
}

/**
 * Checksum of the file for script tags that comes with this version: a page with it runs that very file or none.
 * @throws CommandError where the package was not built
 */
function scriptIntegrity(): string {
  try {
    const script = packageFile('dist/cdn/social-work-chart.min.js');
    return `sha384-${createHash('sha384').update(script).digest('base64')}`;
  } catch (error) {
    throw new CommandError(EXIT.dataset, `cannot read the script of this package: ${(error as Error).message}`);
  }
}
