/** What a derived figure states of its own result, as it was given: not checked. */
export interface StatedResult {
  readonly id: string;
  readonly quantity?: object;
  readonly when?: object;
}

type Entries = Readonly<Record<string, unknown>>;

/**
 * The results that derived figures state. Only what their rules give counts as one: a figure whose rule gives a quantity
 * may have a date of its own.
 * @param given - a dataset, or anything else, as plain data
 */
export function statedResults(given: unknown): readonly StatedResult[] {
  return Object.entries(figuresIn(given)).flatMap(([id, figure]): readonly StatedResult[] => {
    const part = resultPart(figure);
    const result = part && (figure as Entries)[part];
    return part && isEntries(result) ? [{ id, [part]: result }] : [];
  });
}

/** The same without the results, so that reading works them out and stumbles over none. */
export function withoutStatedResults(given: unknown): unknown {
  const stated = new Set(statedResults(given).map(({ id }) => id));
  if (stated.size === 0) return given;
  const figures = Object.entries(figuresIn(given)).map(([id, figure]) => {
    if (!stated.has(id)) return [id, figure] as const;
    const others = Object.entries(figure as Entries).filter(([name]) => name !== resultPart(figure));
    return [id, Object.fromEntries(others)] as const;
  });
  return { ...(given as Entries), figures: Object.fromEntries(figures) };
}

function figuresIn(given: unknown): Entries {
  return isEntries(given) && isEntries(given['figures']) ? given['figures'] : {};
}

/** Which part of a figure its rule gives. */
function resultPart(figure: unknown): 'quantity' | 'when' | undefined {
  const origin = isEntries(figure) ? figure['origin'] : undefined;
  if (!isEntries(origin) || origin['type'] !== 'derived') return undefined;
  return origin['rule'] === 'workingDay' ? 'when' : 'quantity';
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
