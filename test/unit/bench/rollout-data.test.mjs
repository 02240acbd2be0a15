import { expect, test } from 'vitest';
import { FORMS, limitColumns, limitSvg, limitSvgOfObjects } from '../../bench/rollout-data.mjs';

test.each(['objects, sorted', 'objects, unsorted'])('%s: both limits draw one picture', (form) => {
  const svg = limitSvgOfObjects(FORMS[form](3000));
  expect(svg).toMatch(/H\d+V\d/);
  expect(svg).toBe(limitSvg(limitColumns(form, 3000)));
});
