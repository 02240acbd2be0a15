import { charge, type CopyRun } from './copy-run.js';
import { FORBIDDEN_KEYS } from './id.js';
import { isRecord } from './plain-unit.js';
import type { Action, Limit, Shape } from './shape.js';

/**
 * Makes what the schema makes of a value that is right, frozen; undefined for any other. The value may be hostile: what was
 * checked is what is kept, whatever it answers when it is asked again, and only own entries are read.
 */
export type Accept = (input: unknown, run: CopyRun) => unknown;

/** Gives the way through a shape, and through its parts. */
type AcceptOf = (shape: Shape) => Accept;

/**
 * Makes of shapes a fast way through them for values that are right. It words no fault and tries no second reading: who is
 * given undefined asks the schema.
 * @param known - shapes with a way of their own
 */
export function acceptWith(known: ReadonlyMap<Shape, Accept>): AcceptOf {
  const made = new Map<Shape, Accept>(known);
  const acceptOf = (shape: Shape): Accept => {
    const accept = made.get(shape) ?? make(shape, acceptOf);
    made.set(shape, accept);
    return accept;
  };
  return acceptOf;
}

function make(shape: Shape, acceptOf: AcceptOf): Accept {
  switch (shape.type) {
    case 'string':
      return (input) => (typeof input === 'string' ? input : undefined);
    case 'number':
      // In JSON zero has no sign, and NaN is no number.
      return (input) => (typeof input === 'number' && !Number.isNaN(input) ? input + 0 : undefined);
    case 'literal':
      return (input) => (input === shape.literal ? input : undefined);
    case 'picklist':
      return (input) => ((shape.options as readonly unknown[]).includes(input) ? input : undefined);
    case 'optional':
      return acceptOf(shape.wrapped);
    case 'nullish':
      return nullOr(acceptOf(shape.wrapped));
    case 'union':
      return firstOf(shape.options.map(acceptOf));
    case 'strict_object':
      return objectOf(shape.entries, acceptOf);
    case 'record':
      return mapOf(acceptOf(shape.key), acceptOf(shape.value));
    case 'array':
      return listWith(acceptOf(shape.item));
    case 'tuple':
      return tupleOf(shape.items.map(acceptOf));
    case 'pipe':
      return piped(acceptOf(shape.form), shape.actions.map(stepOf));
  }
}

/** Gives the value, or another in its place; undefined for one that is not right. */
type Step = (value: unknown) => unknown;

function piped(accept: Accept, steps: readonly Step[]): Accept {
  return (input, run) => {
    let value = accept(input, run);
    for (const step of steps) {
      if (value === undefined) return undefined;
      value = step(value);
    }
    return value;
  };
}

function stepOf(action: Action): Step {
  if (action.type === 'transform') {
    const operation = action.operation as (value: unknown) => object;
    return (value) => Object.freeze(operation(value));
  }
  const isRight = action.type === 'check' ? (action.requirement as Test) : WITHIN[action.type](action.requirement);
  return (value) => (isRight(value) ? value : undefined);
}

type Test = (value: unknown) => boolean;

/** The tests of limits, of values that have the right form. */
const WITHIN: Readonly<Record<Limit, (bound: number) => Test>> = {
  min_length: (bound) => (value) => (value as string | readonly unknown[]).length >= bound,
  max_length: (bound) => (value) => (value as string).length <= bound,
  min_value: (bound) => (value) => (value as number) >= bound,
  max_value: (bound) => (value) => (value as number) <= bound,
  gt_value: (bound) => (value) => (value as number) > bound,
};

function nullOr(accept: Accept): Accept {
  return (input, run) => (input === null ? input : accept(input, run));
}

/** The first that fits is the one that has the right discriminator. */
function firstOf(accepts: readonly Accept[]): Accept {
  return (input, run) => {
    for (const accept of accepts) {
      const value = accept(input, run);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function objectOf(entries: Readonly<Record<string, Shape>>, acceptOf: AcceptOf): Accept {
  const parts = Object.entries(entries).map(([name, shape]) => {
    const mayLack = shape.type === 'optional' || shape.type === 'nullish';
    return { name, accept: acceptOf(shape), mayLack, standsIn: mayLack ? shape.default : undefined };
  });
  const needed = parts.filter(({ mayLack }) => !mayLack).map(({ name }) => name);
  return (input, run) => {
    if (!isRecord(input)) return undefined;
    // Before the names are listed: of a million that takes half a second, and the schema has to do it again.
    for (const name of needed) if (!Object.prototype.hasOwnProperty.call(input, name)) return undefined;
    const names = Object.keys(input);
    charge(run, names.length);
    const made: Record<string, unknown> = {};
    let others = names.length;
    for (const { name, accept, mayLack, standsIn } of parts) {
      const isThere = others > 0 && names.includes(name);
      if (isThere) others -= 1;
      const given = isThere ? input[name] : undefined;
      const value = given === undefined ? standsIn : accept(given, run);
      if (value !== undefined) made[name] = value;
      else if (given !== undefined || !mayLack) return undefined;
    }
    return others === 0 ? Object.freeze(made) : undefined;
  };
}

function mapOf(acceptKey: Accept, acceptValue: Accept): Accept {
  return (input, run) => {
    if (!isRecord(input)) return undefined;
    const names = Object.keys(input);
    charge(run, names.length);
    const made: Record<string, unknown> = {};
    for (const name of names) {
      if (FORBIDDEN_KEYS.includes(name)) return undefined;
      const given = input[name];
      // An entry without a value is left out, as in JSON.
      if (given === undefined) continue;
      const value = acceptKey(name, run) === undefined ? undefined : acceptValue(given, run);
      if (value === undefined) return undefined;
      made[name] = value;
    }
    return Object.freeze(made);
  };
}

/** A list of as many as there are. */
export function listWith(accept: Accept): Accept {
  return (input, run) => acceptList(input, run, () => accept);
}

function tupleOf(accepts: readonly Accept[]): Accept {
  return (input, run) => {
    const list = acceptList(input, run, (index) => accepts[index]);
    return list?.length === accepts.length ? list : undefined;
  };
}

function acceptList(
  input: unknown,
  run: CopyRun,
  acceptAt: (index: number) => Accept | undefined,
): readonly unknown[] | undefined {
  if (!Array.isArray(input)) return undefined;
  // Read once and made a number: a proxy can answer anything, and something else each time.
  const length = Number(input.length);
  if (!(length <= run.left)) return undefined;
  const list: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    charge(run, 1);
    const value = acceptAt(index)?.(input[index], run);
    if (value === undefined) return undefined;
    list.push(value);
  }
  return Object.freeze(list);
}
