// The report of a run, in Markdown.
import { aimsTable } from './aims.mjs';

/** A table; the first column is words, the others are numbers. */
export function tableText({ title, head, rows, isWords }) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = line(head.map((_, index) => (index === 0 || isWords ? '---' : '--:')));
  return [title ? `**${title}**\n` : undefined, line(head), rule, ...rows.map(line)]
    .filter((part) => part !== undefined)
    .join('\n');
}

/** What went wrong in a part: a case that gave no number, or failed in between. */
export function failuresOf(parts) {
  return parts.flatMap(({ id, error, turns }) => [
    ...(error ? [`${id}: ${error}`] : []),
    ...(turns?.cases ?? [])
      .filter(({ failures }) => failures.length > 0)
      .map(
        ({ name, failures, runs }) =>
          `${id}, ${name}: ${failures.at(-1)}${runs.length > 0 ? ` (${failures.length} of ${failures.length + runs.length} runs)` : ''}`,
      ),
  ]);
}

function partText({ title, how, tables = [], turns, seconds, load, output, error }) {
  const words = [`${Math.round(seconds)} s`];
  if (turns) words.unshift(`${turns.rounds} ${turns.rounds === 1 ? 'round' : 'rounds'}`);
  words.push(`load of the machine ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after`);
  return [
    `## ${title}`,
    how,
    ...tables.map(tableText),
    ...(output ? [`\`\`\`\n${output.trim()}\n\`\`\``] : []),
    ...(error ? [`This part failed: ${error}`] : []),
    `(${words.join('; ')})`,
  ].join('\n\n');
}

/** The whole report of a run. */
export function reportText({ machine, versions, mode, seed, seconds, excluded, parts }) {
  const facts = Object.assign({}, ...parts.map((part) => part.facts ?? {}));
  const aims = aimsTable(facts);
  const failures = [...excluded, ...failuresOf(parts)];
  return [
    '# Benchmark',
    `Made by \`npm run bench\`${mode === 'quick' ? ' in its quick mode: few rounds, so read the spread first' : ''}; do not edit. Times are in ms as the ` +
      'median [quartiles] of all rounds; contenders take turns, in an order shuffled anew each round. Absolute times are of this machine ' +
      'only; ratios travel better. What every contender is asked to draw, and what each row is, stands in `test/bench/README.md`.',
    tableText({ head: ['', ''], rows: Object.entries(machine), isWords: true }),
    ...(aims.rows.length > 0 ? ['## Aims', tableText(aims)] : []),
    ...parts.map(partText),
    '## What failed',
    failures.length > 0 ? failures.map((words) => `- ${words}`).join('\n') : 'Nothing.',
    '## Versions',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `Seed ${seed}; ${Math.round(seconds / 60)} minutes in all.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
