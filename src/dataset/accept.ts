import { charge, type CopyRun } from './copy-run.js';
import { FORBIDDEN_KEYS } from './id.js';
import { isRecord } from './plain-unit.js';

/**
 * Makes what a schema makes of a value that is right, frozen; undefined for any other. The value may be hostile: what was
 * checked is what is kept, whatever it answers when it is asked again, and only own entries are read.
 */
export type Accept = (input: unknown, run: CopyRun) => unknown;

/** The parts of schemas of valibot that this walks; which of them a schema has says its type. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly [form: object, ...actions: Action[]];
  readonly entries: Readonly<Record<string, Schema>>;
  readonly key: object;
  readonly value: object;
  readonly item: object;
  readonly items: readonly object[];
  readonly options: readonly object[];
  readonly wrapped: object;
  readonly literal: unknown;
  readonly default: unknown;
}

/** What follows a form in a pipe: a check, or a step that makes another value. */
interface Action {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly '~run': (result: Result, config: object) => Result;
}

interface Result {
  readonly typed: true;
  readonly value: unknown;
  readonly issues?: readonly unknown[];
}

/** Gives the way through a schema, and through its parts. */
type AcceptOf = (schema: object) => Accept;

/**
 * Derives from schemas a faster way through them for values that are right. It words no fault and tries no second reading: who
 * is given undefined asks the schema itself. A schema of a type that it does not know accepts nothing.
 * @param known - schemas with a way of their own
 */
export function acceptWith(known: ReadonlyMap<object, Accept>): AcceptOf {
  const made = new Map<object, Accept>(known);
  const acceptOf = (schema: object): Accept => {
    const accept = made.get(schema) ?? derive(schema as Schema, acceptOf);
    made.set(schema, accept);
    return accept;
  };
  return acceptOf;
}

function derive(schema: Schema, acceptOf: AcceptOf): Accept {
  // Only its own: another script of the page may have given every object one.
  const [form, ...actions] = (Object.prototype.hasOwnProperty.call(schema, 'pipe') && schema.pipe) || [];
  return form ? piped(acceptOf(form), actions) : (FORMS[schema.type]?.(schema, acceptOf) ?? (() => undefined));
}

function piped(accept: Accept, actions: readonly Action[]): Accept {
  return actions.every(({ kind }) => kind === 'validation')
    ? tested(accept, actions.map(testOf))
    : transformed(accept, actions);
}

type Test = (value: unknown) => boolean;

function tested(accept: Accept, tests: readonly Test[]): Accept {
  return (input, run) => {
    const value = accept(input, run);
    if (value === undefined) return undefined;
    for (const test of tests) if (!test(value)) return undefined;
    return value;
  };
}

/** Most are tests of texts, which need no result for the issues that they would have. */
function testOf(action: Action): Test {
  const { type, requirement } = action;
  if (type === 'check') return requirement as Test;
  if (type === 'max_length') return (value) => (value as string).length <= (requirement as number);
  return (value) => !action['~run']({ typed: true, value }, {}).issues;
}

function transformed(accept: Accept, actions: readonly Action[]): Accept {
  return (input, run) => {
    const value = accept(input, run);
    if (value === undefined) return undefined;
    let result: Result = { typed: true, value };
    for (const action of actions) {
      result = action['~run'](result, {});
      if (result.issues) return undefined;
    }
    return Object.freeze(result.value);
  };
}

/** Those that it knows, by the type of a schema. */
const FORMS: Readonly<Record<string, (schema: Schema, acceptOf: AcceptOf) => Accept>> = {
  string: () => (input) => (typeof input === 'string' ? input : undefined),
  // Zero has no sign in JSON.
  number: () => (input) => (typeof input === 'number' && !Number.isNaN(input) ? input + 0 : undefined),
  literal:
    ({ literal }) =>
    (input) =>
      input === literal ? input : undefined,
  picklist:
    ({ options }: { readonly options: readonly unknown[] }) =>
    (input) =>
      options.includes(input) ? input : undefined,
  optional: ({ wrapped }, acceptOf) => acceptOf(wrapped),
  nullish({ wrapped }, acceptOf) {
    const accept = acceptOf(wrapped);
    return (input, run) => (input === null ? input : accept(input, run));
  },
  union: firstOf,
  // The first option that fits is the one that has the right discriminator.
  variant: firstOf,
  strict_object: objectOf,
  record: mapOf,
  array: ({ item }, acceptOf) => listWith(acceptOf(item)),
  tuple: tupleOf,
};

function firstOf({ options }: Schema, acceptOf: AcceptOf): Accept {
  const accepts = options.map(acceptOf);
  return (input, run) => {
    for (const accept of accepts) {
      const value = accept(input, run);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function objectOf({ entries }: Schema, acceptOf: AcceptOf): Accept {
  const parts = Object.entries(entries).map(([name, schema]) => {
    const mayLack = schema.type === 'optional' || schema.type === 'nullish';
    return { name, accept: acceptOf(schema), mayLack, standsIn: mayLack ? schema.default : undefined };
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

function mapOf({ key, value: valueSchema }: Schema, acceptOf: AcceptOf): Accept {
  const acceptKey = acceptOf(key);
  const acceptValue = acceptOf(valueSchema);
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

function tupleOf({ items }: Schema, acceptOf: AcceptOf): Accept {
  const accepts = items.map(acceptOf);
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
