import { readFileSync, writeFileSync } from 'node:fs';
import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import type { Plugin } from 'vite';
import { packageOf } from './notices.js';

/** The parts of a source map that are changed here. */
interface SourceMap {
  sources: (string | null)[];
  sourcesContent?: (string | null)[];
  ignoreList?: number[];
  names: string[];
  mappings: string;
}

/**
 * Takes out of a source map what the package need not hold twice: our modules stand in dist, where the map names them; code
 * of other packages is left without a source.
 */
export function keepOwnSources(map: SourceMap): SourceMap {
  const isOwn = map.sources.map((source) => source !== null && packageOf(source) === undefined);
  const own = [...isOwn.keys()].filter((index) => isOwn[index]);
  const place = new Map(own.map((from, to) => [from, to]));
  const lines = decode(map.mappings).map((line) =>
    line.map((segment): SourceMapSegment => {
      const to = segment.length === 1 ? undefined : place.get(segment[1]);
      if (segment.length === 1 || to === undefined) return [segment[0]];
      const [column, , from, fromColumn] = segment;
      return segment.length === 5 ? [column, to, from, fromColumn, segment[4]] : [column, to, from, fromColumn];
    }),
  );
  const changed: SourceMap = {
    ...map,
    sources: own.map((index) => map.sources[index] ?? null),
    mappings: encode(lines),
  };
  delete changed.sourcesContent;
  delete changed.ignoreList;
  return changed;
}

/** Makes a source map lead to lines: of what comes from one line the beginning is kept, and no names of before. */
export function keepLines(map: SourceMap): SourceMap {
  const lines = decode(map.mappings).map((line) =>
    line
      .filter((segment, index) => !isSameLine(segment, line[index - 1] ?? []))
      .map((segment) => segment.slice(0, 4) as SourceMapSegment),
  );
  return { ...map, names: [], mappings: encode(lines) };
}

/** Whether two pieces of code come from the same line of a source, or both from none. */
function isSameLine([, source, line]: readonly number[], before: readonly number[]): boolean {
  return before.length > 0 && source === before[1] && line === before[2];
}

/** Makes the source maps of a build smaller, by the steps given. */
export const leanSourceMap = (...steps: ((map: SourceMap) => SourceMap)[]): Plugin => ({
  name: 'lean-source-map',
  writeBundle({ dir }, bundle) {
    for (const { fileName } of Object.values(bundle)) {
      if (!fileName.endsWith('.map')) continue;
      const path = `${dir}/${fileName}`;
      const map = JSON.parse(readFileSync(path, 'utf8')) as SourceMap;
      writeFileSync(path, JSON.stringify(steps.reduce((leaner, step) => step(leaner), map)));
    }
  },
});
