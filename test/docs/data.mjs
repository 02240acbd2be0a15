// Reads blocks of data: JSON, YAML, CSS, CSV.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import postcss from 'postcss';
import { parseAllDocuments } from 'yaml';
import { root } from '../setup.mjs';

const CELL = /\{\{[\w-]+\}\}/;

/** JSON has to be JSON, and a dataset where it has figures; a template is filled from rows by `batch`, elsewhere. */
export async function checkJson({ code }) {
  const value = JSON.parse(code);
  if (!('figures' in value) || CELL.test(code)) return [];
  const { readDataset } = await import(join(root, 'dist/core.js'));
  return (readDataset(value).issues ?? []).map(({ message }) => message);
}

/** Whether a block of JSON is a template for `batch`. */
export const isTemplate = ({ kind, code }) => kind === 'json' && CELL.test(code);

export function checkYaml({ code }) {
  return parseAllDocuments(code).flatMap(({ errors }) => errors.map(({ message }) => message));
}

export function checkCsv({ code }) {
  const [heads] = parseCsv(code, { relax_column_count: true });
  return heads.length > 1 ? [] : ['a table has more than one column'];
}

/** The declarations of a style sheet, and what it names of the tags that they do not have. */
export function readCss({ code }) {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const tags = modules.flatMap(({ declarations }) => declarations);
  const properties = new Set(tags.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  const parts = new Set(tags.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
  const declarations = [];
  const problems = [];
  postcss.parse(code).walk((node) => {
    if (node.type === 'decl') {
      const ours = node.prop.startsWith('--social-work-') ? [node.prop] : [];
      const used = [...node.value.matchAll(/--social-work-[\w-]+/g)].map(([name]) => name);
      declarations.push({ prop: node.prop, value: node.value });
      for (const name of [...ours, ...used]) if (!properties.has(name)) problems.push(`no tag has ${name}`);
    } else if (node.type === 'rule') {
      for (const [, name] of node.selector.matchAll(/::part\(([\w-]+)\)/g))
        if (!parts.has(name)) problems.push(`no tag has the part ${name}`);
    }
  });
  return { declarations, problems };
}
