import type { CountedInput } from './complete.js';
import type { Role, Roles, RolesByType, TypeWithRoles } from './roles.js';
import type { FigureKind } from './quantity.js';
import type { DatasetInput } from './schema.js';

/**
 * Types that check at compile time what {@link readDatasetWith} checks at run time: that a chart names existing figures,
 * each of a kind that its role can draw, in the roles that its chart type has.
 */

type Inputs = DatasetInput['figures'];

/** Kinds of a figure: of its quantity, `date` when it has one, and what its rule makes of other figures. */
type KindsOf<Figures extends Inputs, Id extends keyof Figures> =
  | QuantityKindOf<Figures[Id]>
  | (Figures[Id] extends { readonly when: object } | { readonly units: object } ? 'date' : never)
  | DerivedKindOf<Omit<Figures, Id>, Figures[Id]>;

type QuantityKindOf<F> = F extends { readonly quantity: { readonly kind: infer Kind extends FigureKind } }
  ? Kind
  : never;

/** Kinds that a rule makes. The figure itself is no longer among those it looks at, so that a cycle ends. */
type DerivedKindOf<Figures extends Inputs, F> = F extends {
  readonly origin: { readonly rule: infer Rule; readonly from: readonly [infer First, ...unknown[]] };
}
  ? Rule extends keyof KindByRule
    ? KindByRule[Rule]
    : First extends keyof Figures
      ? Exclude<KindsOf<Figures, First>, 'date'>
      : never
  : never;

/** Rules whose result is of another kind than their first figure. */
interface KindByRule {
  readonly share: 'share';
  readonly change: 'change';
  readonly growth: 'change';
  readonly multiple: 'multiple';
  readonly workingDay: 'date';
}

/** Ids of the figures of which a kind is among those that a role can draw. */
type IdsOfKind<Figures extends Inputs, Kind extends FigureKind> = {
  [Id in keyof Figures & string]: KindsOf<Figures, Id> & Kind extends never ? never : Id;
}[keyof Figures & string];

type FiguresInRole<Figures extends Inputs, R extends Role> = R extends { readonly many: true }
  ? readonly IdsOfKind<Figures, R['kinds'][number]>[]
  : IdsOfKind<Figures, R['kinds'][number]>;

type FiguresInRoles<Figures extends Inputs, R extends Roles> = {
  readonly [Name in keyof R as R[Name] extends { readonly optional: true } ? never : Name]: FiguresInRole<
    Figures,
    R[Name]
  >;
} & {
  readonly [Name in keyof R as R[Name] extends { readonly optional: true } ? Name : never]?: FiguresInRole<
    Figures,
    R[Name]
  >;
};

type NoOtherRoles<Given, R extends Roles> = { readonly [Name in Exclude<keyof Given, keyof R>]: never };

/** A form of a chart type; none where it has but one. */
type FormOf<Type extends TypeWithRoles> = Type extends { readonly forms?: readonly (infer Form)[] } ? Form : never;

type CheckedChart<Figures extends Inputs, C, Types extends RolesByType> = C extends {
  readonly type: infer Type extends keyof Types;
  readonly figures: infer Given;
}
  ? {
      readonly type: Type;
      readonly figures: FiguresInRoles<Figures, Types[Type]['roles']> & NoOtherRoles<Given, Types[Type]['roles']>;
      readonly form?: FormOf<Types[Type]>;
    }
  : { readonly type: keyof Types };

/** A figure that is a part of another. */
interface PartOf<Id> {
  /** Id of the figure that is the whole. */
  readonly of: Id;
}

/** What the charts of a dataset must be for its figures and the known chart types. */
export interface CheckedCharts<D extends DatasetInput, Types extends RolesByType> {
  /** Every chart names a known type, and figures that exist and fit in each of its roles. */
  readonly charts: { readonly [Id in keyof D['charts']]: CheckedChart<D['figures'], D['charts'][Id], Types> };
  /** Every figure that is a part of another names one that exists. */
  readonly figures: {
    readonly [Id in keyof D['figures']]: D['figures'][Id] extends PartOf<string> ? PartOf<keyof D['figures']> : unknown;
  };
}

/** The same part of a dataset with traditional Chinese wherever there are words in the other two languages. */
type InEveryLanguage<Part> = Part extends object
  ? { readonly [Name in keyof Part]: InEveryLanguage<Part[Name]> } & (Part extends { readonly zh: string }
      ? { readonly 'zh-TW': string }
      : unknown)
  : Part;

/** An input with every text in every language: a missing translation is a compile error. */
export type InputInEveryLanguage = InEveryLanguage<CountedInput>;
