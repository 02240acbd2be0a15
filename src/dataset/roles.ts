import type { FigureKind } from './quantity.js';

/** What a chart type asks of the figures in one of its roles. */
export interface Role {
  /** Kinds of figure that it can draw there. */
  readonly kinds: readonly FigureKind[];
  /** Whether it takes a list of figures. Default: exactly one. */
  readonly many?: boolean;
  /** Whether it can do without. Default: it cannot. */
  readonly optional?: boolean;
  /** Whether its quantities are told in words and not drawn. Default: they are drawn. */
  readonly asWords?: boolean;
  /** Name of the role whose figures these go with one by one: there are not more of them. Default: they go alone. */
  readonly along?: string;
  /** Name of the role with whose figures these share an axis, so that kind and unit must be the same. Default: none. */
  readonly unitOf?: string;
}

/** The roles of a chart type, by name. */
export type Roles = Readonly<Record<string, Role>>;

/** What a dataset is checked against: the roles of each chart type, by name of the type. */
export type RolesByType = Readonly<Record<string, TypeWithRoles>>;

/** A chart type, as far as a dataset must know it. */
export interface TypeWithRoles {
  /** What it asks for. */
  readonly roles: Roles;
  /** The forms that it can be drawn in, the usual one first. Default: it has but one, without a name. */
  readonly forms?: readonly string[];
}
