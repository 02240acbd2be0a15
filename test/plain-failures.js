/* global afterEach, structuredClone -- of the test framework and the page */
// Stands before every test file. The runner sends what a test expected and got from the page as a copy; of an element no
// copy can be made, and then it would never hear of the end of the tests, nor of the failure.
function isCopied(value) {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

afterEach(function () {
  const { err } = this.currentTest;
  for (const key of err ? ['actual', 'expected'] : []) if (!isCopied(err[key])) err[key] = String(err[key]);
});
