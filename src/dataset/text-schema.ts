import * as v from 'valibot';
import { ID_WORDS, isId } from './id.js';
import { ownEntries } from './own-entry.js';
import { isNotEmpty, isWhole, MAX_TEXT_LENGTH, WHOLE_WORDS, type Text } from './text.js';

/** Schema of words that stand in the dataset as they are, in one language. */
export const wordsSchema = v.pipe(
  v.string(),
  v.check(isNotEmpty, 'a text that is not empty'),
  v.check(isWhole, WHOLE_WORDS),
  v.maxLength(MAX_TEXT_LENGTH, `a text of at most ${MAX_TEXT_LENGTH} characters`),
);

/**
 * Schema of an object with these entries and no others. They have no prototype: valibot walks them together with what
 * they inherit, and another script of the page may have written something there.
 */
export const strictObject = ((entries: v.ObjectEntries, message: v.ErrorMessage<v.StrictObjectIssue>) =>
  v.strictObject(ownEntries(entries), message)) as typeof v.strictObject;

/** The entries of a text; a type test holds {@link Text} to what they make. */
export const textForm = strictObject(
  { zh: wordsSchema, en: wordsSchema, 'zh-TW': v.optional(wordsSchema) },
  ({ expected, message }) => (expected === 'Object' ? 'words in each language, as zh and en' : message),
);

/** Schema of {@link Text}. */
export const textSchema: v.GenericSchema<Text> = textForm;

/** Schema of the id of a figure, chart or unit. */
export const idSchema = v.pipe(v.string(), v.check(isId, ID_WORDS));

/** Schema of an object whose names are ids. */
export function byId<const V extends v.GenericSchema>(valueSchema: V) {
  return notList(v.record(idSchema, valueSchema));
}

/** The same schema for objects alone: valibot takes a list for an object with the names 0, 1, 2 and so on. */
export function notList<const S extends v.GenericSchema>(schema: S): S {
  const run: S['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    v._addIssue(schema, 'type', dataset, config);
    return dataset as unknown as ReturnType<S['~run']>;
  };
  return { ...schema, '~run': run };
}
