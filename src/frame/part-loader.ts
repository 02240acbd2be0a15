/** Gives what a file exports, by its name relative to the others. */
export type Load = (name: string) => Promise<unknown>;

/** What a file of the package is as a classic script: a function that is still to be called, as a module calls itself. */
export type Run<Exports> = (address: string, load: Load) => Exports;

// Names of the build. They are no properties of the window, and no script can ask for one by a text.
declare const socialWorkChartArticle: Run<unknown>;
declare const socialWorkChartReader: Run<unknown>;
declare const socialWorkChartTables: Run<unknown>;
declare const socialWorkChartTools: Run<unknown>;
declare const socialWorkChartFiles: Run<unknown>;
declare const socialWorkChartWords: Run<unknown>;

const RUNS: ReadonlyMap<string, () => Run<unknown>> = new Map([
  ['article', () => socialWorkChartArticle],
  ['reader', () => socialWorkChartReader],
  ['tables', () => socialWorkChartTables],
  ['tools', () => socialWorkChartTools],
  ['files', () => socialWorkChartFiles],
  ['words', () => socialWorkChartWords],
]);

/**
 * Makes a way to load the later files of the package as classic scripts, each once.
 * @param runScript - runs the file of that name; rejects where it cannot be had
 * @param addressOf - address of the file of that name
 */
export function partLoader(runScript: (name: string) => Promise<void>, addressOf: (name: string) => string): Load {
  const loads = new Map<string, Promise<unknown>>();
  const load: Load = (name) => {
    const known = loads.get(name);
    if (known) return known;
    const loading = runScript(name).then(() => runOf(name)(addressOf(name), load));
    loads.set(name, loading);
    // What has failed is tried again by the next need.
    loading.catch(() => loads.delete(name));
    return loading;
  };
  return load;
}

function runOf(name: string): Run<unknown> {
  const part = /^\.\/social-work-chart-([a-z]+)-/.exec(name)?.[1] ?? '';
  const run = RUNS.get(part);
  if (!run) throw new Error(`${name} is no file of this package`);
  return run();
}
