import * as v from 'valibot';
import type { Frozen } from './frozen.js';
import { LANGUAGES } from './language.js';
import { originSchema } from './origin-schema.js';
import { quantitySchema } from './quantity-schema.js';
import { MAX_TEXT_LENGTH } from './text.js';
import { byId, idSchema, notList, strictObject, textSchema, wordsSchema } from './text-schema.js';
import { unitsSchema } from './units-schema.js';
import { isWebAddress } from './web-address.js';
import { dateSchema, daySchema, whenSchema } from './when-schema.js';

const unitWordsSchema = strictObject({
  /** Chinese measure word and noun, as it follows a number: 人, 家, 个设区市. */
  zh: wordsSchema,
  /** English noun: one form, or singular and plural. */
  en: v.union(
    [
      wordsSchema,
      strictObject({
        /** For exactly one. */
        one: wordsSchema,
        /** For all other numbers. */
        other: wordsSchema,
      }),
    ],
    'a noun, or its one and other form',
  ),
  /** Traditional Chinese measure word and noun. */
  'zh-TW': v.optional(wordsSchema),
  /** What an axis of this unit is headed, such as “paid every month, yuan”. Default: the unit itself. */
  axis: v.optional(textSchema),
});

/** How a unit is said after a number. */
export interface UnitWords extends Frozen<v.InferOutput<typeof unitWordsSchema>> {}

const unitSchema: v.GenericSchema<UnitWords> = unitWordsSchema;

const figureEntriesSchema = strictObject({
  /** What is counted or dated. */
  label: textSchema,
  /**
   * The figure as the article prints it, letter for letter: number, hedge, unit; never a sentence. When the article
   * prints a quantity and a date for it, one phrase for each; a vague quantity (全部县) is kept as a phrase alone.
   */
  printed: v.optional(
    v.union(
      [
        wordsSchema,
        strictObject({
          /** The quantity as printed. */
          quantity: wordsSchema,
          /** The date as printed. */
          when: wordsSchema,
        }),
      ],
      'a phrase, or one for quantity and one for when',
    ),
  ),
  /** The reading of a number. */
  quantity: v.optional(quantitySchema),
  /** The reading of a date. */
  when: v.optional(whenSchema),
  /** What it is a part of: the id of another figure, or words. */
  of: v.optional(v.union([idSchema, textSchema], 'the id of a figure, or a text in each language')),
  /** Where it holds. */
  place: v.optional(textSchema),
  /** The day it holds for. */
  asOf: v.optional(whenSchema),
  /** What a reader must know to read it rightly. */
  note: v.optional(textSchema),
  /**
   * The things that the figure counts, each with its own date, where those are reported: a list, or columns of days. What
   * has the same date and no name becomes one unit with a `count` when it is read.
   */
  units: v.optional(unitsSchema),
  /** Where the reading comes from. */
  origin: originSchema,
});

/** What an article states: a number or a date, how it was printed, and where it comes from. */
export interface Figure extends Frozen<v.InferOutput<typeof figureEntriesSchema>> {}

/** A figure as a newsroom writes it. */
export interface FigureInput extends Frozen<v.InferInput<typeof figureEntriesSchema>> {}

const figureSchema: v.GenericSchema<FigureInput, Figure> = figureEntriesSchema;

const correctionSchema = strictObject({
  /** The day on which it was made. */
  date: daySchema,
  /** What was wrong, and what is right. */
  text: textSchema,
});

const chartEntriesSchema = strictObject({
  /** Name of the chart type. */
  type: wordsSchema,
  /** Which figures it draws, by the roles of the chart type. */
  figures: byId(v.union([idSchema, v.array(idSchema)], 'the id of a figure, or a list of ids')),
  /** Which of the forms of its chart type it takes. Default: the first. */
  form: v.optional(wordsSchema),
  /** What the chart shows. */
  title: textSchema,
  /** What is measured, and in which unit. */
  subtitle: v.optional(textSchema),
  /** What a reader must know to read it rightly. */
  notes: v.optional(v.array(textSchema)),
  /** What was corrected after the chart was published, in any order; readers meet the newest last. */
  corrections: v.optional(v.array(correctionSchema)),
});

/** Which figures are drawn by which chart type, with which words. */
export interface Chart extends Frozen<v.InferOutput<typeof chartEntriesSchema>> {}

const chartSchema: v.GenericSchema<Chart> = chartEntriesSchema;

const addressSchema = v.pipe(
  v.string(),
  v.check(isWebAddress, 'an address that begins with http:// or https://'),
  v.maxLength(MAX_TEXT_LENGTH, `an address of at most ${MAX_TEXT_LENGTH} characters`),
);

const sourceEntriesSchema = strictObject({
  /** Who published the article. */
  publisher: textSchema,
  /** Who wrote it. */
  author: v.optional(textSchema),
  /** What it is about, or its headline. */
  title: textSchema,
  /** When it was published: a day, a month or a year. */
  date: dateSchema,
  /** When its data were last updated: a day, a month or a year. Default: not since it was published. */
  updated: v.optional(dateSchema),
  /** Its address. */
  address: v.optional(addressSchema),
  /** The language it is printed in. */
  language: v.picklist(LANGUAGES),
});

/** The article that figures come from. */
export interface Source extends Frozen<v.InferOutput<typeof sourceEntriesSchema>> {}

const sourceSchema: v.GenericSchema<Source> = sourceEntriesSchema;

const datasetEntriesSchema = strictObject({
  /** Address of the JSON Schema, for editors. Nothing is made of it. */
  $schema: v.optional(v.string()),
  /** The article that the figures come from. */
  source: sourceSchema,
  /** Words for units beside the built-in ones, by id. */
  units: v.optional(byId(unitSchema)),
  /** The figures, by id. */
  figures: byId(figureSchema),
  /** The charts, by id. */
  charts: byId(chartSchema),
});

/** A checked dataset: every id resolves, every derived figure is worked out. Deeply frozen. */
export interface Dataset extends Frozen<v.InferOutput<typeof datasetEntriesSchema>> {}

/** A dataset as a newsroom writes it. */
export interface DatasetInput extends Frozen<v.InferInput<typeof datasetEntriesSchema>> {}

/** The one schema: source of the types, of the check at run time and of the published JSON Schema. */
export const datasetSchema: v.GenericSchema<DatasetInput, Dataset> = notList(datasetEntriesSchema);
