import { describe, expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import type { DatedUnit } from '../../src/dataset/dated-unit.js';
import type { Frozen } from '../../src/dataset/frozen.js';
import type { originForms } from '../../src/dataset/origin-schema.js';
import type { Origin } from '../../src/dataset/origin.js';
import type { quantityForm } from '../../src/dataset/quantity-schema.js';
import type { Quantity, QuantityInput } from '../../src/dataset/quantity.js';
import type { Dataset, DatasetInput, Figure, FigureInput } from '../../src/dataset/schema.js';
import type { textForm } from '../../src/dataset/text-schema.js';
import type { Text } from '../../src/dataset/text.js';
import type { unitForm } from '../../src/dataset/units-schema.js';
import type { whenForms } from '../../src/dataset/when-schema.js';
import type { When } from '../../src/dataset/when.js';

/** Unions are compared member by member, each frozen as {@link Frozen} freezes entries. */
type FrozenUnion<T> = T extends object ? Frozen<T> : never;

describe('types that are written out', () => {
  it('When is what its schema makes, no more and no less', () => {
    type Made = FrozenUnion<v.InferOutput<typeof whenForms>>;
    expectTypeOf<Made>().toExtend<When>();
    expectTypeOf<When>().toExtend<Made>();
  });

  it('DatedUnit is what its schema makes, no more and no less', () => {
    type Made = Frozen<v.InferOutput<typeof unitForm>>;
    expectTypeOf<Made>().toExtend<DatedUnit>();
    expectTypeOf<DatedUnit>().toExtend<Made>();
  });

  it('Origin is what its schema makes, no more and no less', () => {
    type Made = FrozenUnion<v.InferOutput<typeof originForms>>;
    expectTypeOf<Made>().toExtend<Origin>();
    expectTypeOf<Origin>().toExtend<Made>();
  });

  it('Text and Quantity are what their schemas take and make, entry by entry', () => {
    expectTypeOf<Frozen<v.InferOutput<typeof textForm>>>().toEqualTypeOf<Frozen<Text>>();
    expectTypeOf<Frozen<v.InferInput<typeof quantityForm>>>().toEqualTypeOf<Frozen<QuantityInput>>();
    expectTypeOf<Frozen<v.InferOutput<typeof quantityForm>>>().toEqualTypeOf<Frozen<Quantity>>();
  });
});

describe('types that are inferred', () => {
  it('columns are for inputs: a dataset has a list of units', () => {
    expectTypeOf<Figure['units']>().toEqualTypeOf<readonly DatedUnit[] | undefined>();
    expectTypeOf<{ on: Int32Array }>().toExtend<NonNullable<FigureInput['units']>>();
    expectTypeOf<{ on: (number | null)[] }>().toExtend<NonNullable<FigureInput['units']>>();
    expectTypeOf<{ earliest: Int32Array; latest: Int32Array }>().toExtend<NonNullable<FigureInput['units']>>();
    expectTypeOf<{ earliest: Int32Array }>().not.toExtend<NonNullable<FigureInput['units']>>();
    expectTypeOf<{ on: Float64Array }>().not.toExtend<NonNullable<FigureInput['units']>>();
  });

  it('a dataset can be handed in again, and an input may leave out what follows', () => {
    expectTypeOf<Dataset>().toExtend<DatasetInput>();
    expectTypeOf<Figure['quantity']>().toEqualTypeOf<Quantity | undefined>();
    expectTypeOf<{ kind: 'share'; value: 0.2 }>().toExtend<NonNullable<FigureInput['quantity']>>();
    expectTypeOf<{ kind: 'share'; value: 0.2 }>().not.toExtend<Quantity>();
  });
});
