/** Ends a check: with all that is wrong, or else with words on what was looked at. */
export function endWith(problems, words) {
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length === 0 && words) console.log(words);
  process.exit(problems.length > 0 ? 1 : 0);
}

/** Collects what is wrong, and ends the program by it. */
export class Findings {
  problems = [];
  count = 0;

  /** Holds what was found to what was expected, both shown where they differ. */
  expect(name, found, expected) {
    this.count += 1;
    const [shown, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
    if (shown !== wanted) this.problems.push(`${name}: ${shown}, not ${wanted}`);
  }

  end(what) {
    endWith(this.problems, `${this.count} ${what}`);
  }
}
