/**
 * What a value must be, as data: the parts of a valibot schema that matter where nothing is wrong, by the names that they
 * have there, without messages and without the library.
 */
export type Shape =
  | { readonly type: 'string' | 'number' }
  | { readonly type: 'literal'; readonly literal: string }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'optional' | 'nullish'; readonly wrapped: Shape; readonly default?: string | undefined }
  | { readonly type: 'union'; readonly options: readonly Shape[] }
  | { readonly type: 'strict_object'; readonly entries: Readonly<Record<string, Shape>> }
  | { readonly type: 'record'; readonly key: Shape; readonly value: Shape }
  | { readonly type: 'array'; readonly item: Shape }
  | { readonly type: 'tuple'; readonly items: readonly Shape[] }
  | { readonly type: 'pipe'; readonly form: Shape; readonly actions: readonly Action[] };

/** What follows a form: a check of its value, or a step that makes another one. */
export type Action =
  | { readonly type: 'check'; readonly requirement: Check }
  | { readonly type: Limit; readonly requirement: number }
  | { readonly type: 'transform'; readonly operation: (value: never) => object };

/** Whether a value is right that has its form. */
export type Check = (value: never) => boolean;

/** What holds a length or a number to a limit. */
export type Limit = 'min_length' | 'max_length' | 'min_value' | 'max_value' | 'gt_value';

/** Any text. */
export const string: Shape = { type: 'string' };
/** Any number, as JSON has them. */
export const number: Shape = { type: 'number' };

/** This text alone. */
export const literal = (value: string): Shape => ({ type: 'literal', literal: value });

/** One of these texts. */
export const picklist = (options: readonly string[]): Shape => ({ type: 'picklist', options });

/**
 * An entry that may be left out.
 * @param standsIn - the value that it has then; default none
 */
export const optional = (wrapped: Shape, standsIn?: string): Shape => ({
  type: 'optional',
  wrapped,
  default: standsIn,
});

/** A value, null or nothing. */
export const nullish = (wrapped: Shape): Shape => ({ type: 'nullish', wrapped, default: undefined });

/** The first of these that a value fits. */
export const union = (...options: readonly Shape[]): Shape => ({ type: 'union', options });

/** An object with these entries and no others. */
export const object = (entries: Readonly<Record<string, Shape>>): Shape => ({ type: 'strict_object', entries });

/** An object with any names of this shape. */
export const record = (key: Shape, value: Shape): Shape => ({ type: 'record', key, value });

/** A list of any length. */
export const array = (item: Shape): Shape => ({ type: 'array', item });

/** A list of one of each, in this order. */
export const tuple = (...items: readonly Shape[]): Shape => ({ type: 'tuple', items });

/** A value of a form with what follows it. */
export const pipe = (form: Shape, ...actions: readonly Action[]): Shape => ({ type: 'pipe', form, actions });

/** Asks a function. */
export const check = (requirement: Check): Action => ({ type: 'check', requirement });

/** Holds a length or a number to a limit. */
export const limit = (type: Limit, requirement: number): Action => ({ type, requirement });

/** Makes another value. */
export const transform = (operation: (value: never) => object): Action => ({ type: 'transform', operation });
