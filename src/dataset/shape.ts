/**
 * What a value must be, as data: the parts of a valibot schema that matter where nothing is wrong, by the names that they
 * have there. Without messages, types and the library itself it takes a seventh of the bytes.
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

export const string: Shape = { type: 'string' };
export const number: Shape = { type: 'number' };

export const literal = (value: string): Shape => ({ type: 'literal', literal: value });

export const picklist = (options: readonly string[]): Shape => ({ type: 'picklist', options });

/** @param standsIn - the value of an entry that is left out; default none */
export const optional = (wrapped: Shape, standsIn?: string): Shape => ({
  type: 'optional',
  wrapped,
  default: standsIn,
});

export const nullish = (wrapped: Shape): Shape => ({ type: 'nullish', wrapped, default: undefined });

export const union = (...options: readonly Shape[]): Shape => ({ type: 'union', options });

export const object = (entries: Readonly<Record<string, Shape>>): Shape => ({ type: 'strict_object', entries });

export const record = (key: Shape, value: Shape): Shape => ({ type: 'record', key, value });

export const array = (item: Shape): Shape => ({ type: 'array', item });

export const tuple = (...items: readonly Shape[]): Shape => ({ type: 'tuple', items });

export const pipe = (form: Shape, ...actions: readonly Action[]): Shape => ({ type: 'pipe', form, actions });

export const check = (requirement: Check): Action => ({ type: 'check', requirement });

export const limit = (type: Limit, requirement: number): Action => ({ type, requirement });

export const transform = (operation: (value: never) => object): Action => ({ type: 'transform', operation });
