import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = 'dist/cdn/sri.json';

/** Adds the checksum of each script to dist/cdn/sri.json, in the form of the attribute `integrity`. */
export const integrity: Plugin = {
  name: 'integrity',
  writeBundle(_options, bundle) {
    const sums = new Map(Object.entries(existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as object) : {}));
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const sum = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file.fileName}`))
        .digest('base64');
      sums.set(file.fileName, `sha384-${sum}`);
    }
    const sorted = Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
  },
};
