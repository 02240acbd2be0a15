import { describe, expectTypeOf, it } from 'vitest';
import type * as v from 'valibot';
import type { Frozen } from '../../src/dataset/frozen.js';
import type { Origin, originForms } from '../../src/dataset/origin.js';
import type { Quantity } from '../../src/dataset/quantity.js';
import type { Dataset, DatasetInput, Figure, FigureInput } from '../../src/dataset/schema.js';
import type { When, whenForms } from '../../src/dataset/when.js';

/** Unions are compared member by member, each frozen as {@link Frozen} freezes entries. */
type FrozenUnion<T> = T extends object ? Frozen<T> : never;

describe('types that are written out', () => {
  it('When is what its schema makes, no more and no less', () => {
    type Made = FrozenUnion<v.InferOutput<typeof whenForms>>;
    expectTypeOf<Made>().toExtend<When>();
    expectTypeOf<When>().toExtend<Made>();
  });

  it('Origin is what its schema makes, no more and no less', () => {
    type Made = FrozenUnion<v.InferOutput<typeof originForms>>;
    expectTypeOf<Made>().toExtend<Origin>();
    expectTypeOf<Origin>().toExtend<Made>();
  });
});

describe('types that are inferred', () => {
  it('a dataset can be handed in again, and an input may leave out what follows', () => {
    expectTypeOf<Dataset>().toExtend<DatasetInput>();
    expectTypeOf<Figure['quantity']>().toEqualTypeOf<Quantity | undefined>();
    expectTypeOf<{ kind: 'share'; value: 0.2 }>().toExtend<NonNullable<FigureInput['quantity']>>();
    expectTypeOf<{ kind: 'share'; value: 0.2 }>().not.toExtend<Quantity>();
  });
});
