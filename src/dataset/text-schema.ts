import * as v from 'valibot';
import { ID_WORDS, isId } from './id.js';
import { isWhole, MAX_TEXT_LENGTH, WHOLE_WORDS, type Text } from './text.js';

/** Schema of words that stand in the dataset as they are, in one language. */
export const wordsSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'a text that is not empty'),
  v.check(isWhole, WHOLE_WORDS),
  v.maxLength(MAX_TEXT_LENGTH, `a text of at most ${MAX_TEXT_LENGTH} characters`),
);

/** The entries of a text; a type test holds {@link Text} to what they make. */
export const textForm = v.strictObject(
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
