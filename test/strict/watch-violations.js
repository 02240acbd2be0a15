/* global document -- in the page */
// Runs before everything else in the page.
(() => {
  const violations = [];
  globalThis.policyViolations = violations;
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber, disposition } = violation;
    const place = sourceFile ? ` at ${sourceFile}:${lineNumber}` : '';
    const code = sample ? ` “${sample}”` : '';
    violations.push(`${effectiveDirective} (${disposition}): ${blockedURI}${code}${place}`);
  });
})();
