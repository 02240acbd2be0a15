/* global after, afterEach, setTimeout -- of the test framework and the page */
// Stands before every test file of a run under the strict policy. All tests run; what was violated is told at the end.
const told = [];
let judged = 0;

/** Violations are reported in a task of their own, after what they are about. */
const reported = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(async function () {
  await reported();
  const { policyViolations } = globalThis;
  for (; judged < policyViolations.length; judged += 1)
    told.push(`${policyViolations[judged]}\n    by the end of “${this.currentTest.fullTitle()}”`);
});

after(async () => {
  if (!globalThis.policyViolations) throw new Error('Nothing watches the policy of this page.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const late = globalThis.policyViolations.slice(judged);
  const all = [...told, ...late];
  if (all.length > 0) throw new Error(`The policy of the page was violated ${all.length} times:\n${all.join('\n')}`);
});
