/** What the policy of this page has found, for the test that looks in from outside. */
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
});
Object.assign(window, { violations });

export {};
