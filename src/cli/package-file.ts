import { readFileSync } from 'node:fs';

/** Two folders below the root of the package, in the sources as when built. */
const here = import.meta.url;

/** The text of a file of this package, by its path from the root. */
export function packageFile(path: string): Buffer {
  return readFileSync(new URL(`../../${path}`, here));
}

/** Version of this package. */
export function packageVersion(): string {
  return (JSON.parse(packageFile('package.json').toString()) as { version: string }).version;
}
