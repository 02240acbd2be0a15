import { expect } from 'vitest';
import { checkDataset } from '../../../src/checking/check-dataset.js';
import type { Finding } from '../../../src/checking/finding.js';
import type { RuleId } from '../../../src/checking/rule-ids.js';

/** A finding in a line that a table can hold: severity, path, and what it says. */
export function toldOf({ severity, path, expected, received, suggestion, place }: Finding): string {
  const where = place ? ` @ §${place.section} ¶${place.paragraph} ${place.line}:${place.column}` : '';
  const hint = suggestion === undefined ? '' : ` (${suggestion})`;
  return `${severity} ${path.join('/')}: expected ${expected}, received ${received}${hint}${where}`;
}

/** What one rule finds in a dataset that has no other fault for reading. */
export function foundBy(rule: RuleId, input: unknown, article?: string): readonly string[] {
  const { findings } = checkDataset(input, { rules: [rule], article });
  expect(findings.filter((finding) => finding.rule !== rule)).toEqual([]);
  return findings.map(toldOf);
}
