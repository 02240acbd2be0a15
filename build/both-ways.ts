/** What a module exports: its names outside, by those inside. */
type Exports = readonly (readonly [inside: string, outside: string])[];

/**
 * Makes a module a function, which takes what a module alone has: its address, and a way to import. It returns the exports.
 *
 * A page of an opaque origin (an iframe with `sandbox="allow-scripts"`) can load modules only from servers that allow it by
 * CORS, and classic scripts from any. So a file for script tags holds this function, and one line which a classic script
 * does not see ({@link moduleLine}): as a module it calls the function; as a classic script it waits for whoever loaded it.
 *
 * @param code - a module without static imports, whose last statement is its exports
 * @throws Error for any other module
 */
export function asFunction(code: string, name: string): { readonly code: string; readonly exports: Exports } {
  const [whole, list] = /^export \{([^{}]*)\};\s*$/m.exec(code) ?? [];
  if (whole === undefined || list === undefined || !code.endsWith(whole)) {
    throw new Error(
      `expected a module that ends with “export { … };”, received one that ends with “${code.slice(-80)}”`,
    );
  }
  const exports = list.split(',').map((entry): Exports[number] => {
    const [inside = '', outside = inside] = entry.trim().split(' as ');
    return [inside, outside];
  });
  const body = code
    .slice(0, -whole.length)
    .replaceAll('import.meta.url', 'address')
    .replaceAll(/\bimport\(/g, 'load(');
  if (/\bimport\b\s*[({.'"*]/.test(body)) throw new Error(`${name} still imports what a function cannot`);
  const returned = exports.map(([inside, outside]) => `${outside}: ${inside}`).join(', ');
  return { code: `let ${name} = (address, load) => { "use strict";${body}return { ${returned} }; };`, exports };
}

/**
 * The line that calls the function in a module. To a classic script `<!--` begins a comment, as in the first browsers with
 * scripts; to a module it is “less than, not, minus one”.
 */
export function moduleLine(name: string, exports: Exports): string {
  const names = exports.map(([, outside]) => outside).join(',');
  return `0<!--[].x;export const{${names}}=${name}(import.meta.url,a=>import(a));`;
}

/** Makes a module without imports and exports a classic script that leaves nothing behind. */
export function asScript(code: string): string {
  if (/^(?:import|export)\b/m.test(code)) throw new Error('expected a module that neither imports nor exports');
  return `(() => { "use strict";${code}})();`;
}
