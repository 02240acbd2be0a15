import {
  Application,
  DeclarationReflection,
  JSX,
  PageEvent,
  ReflectionKind,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';
import type { SearchEntry } from './client/search-entry.js';

/** Names of the API that a search finds: what the modules export. */
const KINDS: Readonly<Partial<Record<ReflectionKind, string>>> = {
  [ReflectionKind.Class]: 'class',
  [ReflectionKind.Function]: 'function',
  [ReflectionKind.Interface]: 'interface',
  [ReflectionKind.TypeAlias]: 'type',
  [ReflectionKind.Variable]: 'constant',
};

/** What the pages of the API have in common with those of the docs: paths of files. */
interface Look {
  readonly css: string;
  readonly icon: string;
}

/** Lets TypeDoc write the API into a folder of the site, with a way back, and gives its names for the search. */
export async function writeApi(out: string, { css, icon }: Look): Promise<readonly SearchEntry[]> {
  const app = await Application.bootstrapWithPlugins({ out, logLevel: 'Warn', customCss: css, favicon: icon }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  app.renderer.hooks.on('content.begin', (context) =>
    JSX.createElement(
      'p',
      { class: 'to-docs' },
      JSX.createElement('a', { href: context.relativeURL('../index.html') }, 'All docs'),
    ),
  );
  const project = await app.convert();
  if (project) app.validate(project);
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings() || app.logger.validationWarningCount > 0)
    throw new Error('TypeDoc has something to say of the doc comments; see above');
  // A name that two entries export has one page.
  const pages = new Map<string, SearchEntry>();
  app.renderer.on(PageEvent.BEGIN, ({ url, model }) => {
    const kind = model instanceof DeclarationReflection && KINDS[model.kind];
    if (kind) pages.set(url, { path: `api/${url}`, page: `API: ${kind}`, heading: model.name, text: summaryOf(model) });
  });
  await app.generateOutputs(project);
  return [...pages.values()];
}

function summaryOf({ comment, signatures }: DeclarationReflection): string {
  const { summary = [] } = comment ?? signatures?.[0]?.comment ?? {};
  return summary.map(({ text }) => text).join('');
}
