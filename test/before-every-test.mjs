/**
 * Puts a script before every component test, as middleware of the test runner.
 * @param script - its address on the server of the runner
 */
export function beforeEveryTest(script) {
  return async (context, next) => {
    await next();
    if (typeof context.body === 'string' && /^\/test\/component\/[\w-]+\.test\.ts$/.test(context.path))
      context.body = `import '${script}'; ${context.body}`;
  };
}
