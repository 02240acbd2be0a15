import type { Language } from '../dataset/language.js';
import type { Roles } from '../dataset/roles.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import type { Scene } from '../marks/scene.js';
import type { Frame } from './frame.js';

/** Figures in the roles of a chart type: one, a list, or possibly none where the role is optional. */
export type FiguresByRole<R extends Roles> = {
  readonly [Name in keyof R]: R[Name] extends { readonly many: true }
    ? readonly WordedFigure[]
    : R[Name] extends { readonly optional: true }
      ? WordedFigure | undefined
      : WordedFigure;
};

/**
 * A kind of chart: what it asks for, how it lays figures out, and what it says of them. One file in this folder and
 * one line in the registry make a new one; table, description, renderers and tag follow from these.
 */
export interface ChartType<R extends Roles = Roles, Form extends string = string> {
  /** The figures it asks for, by role, in the order in which tables list them. */
  readonly roles: R;
  /** The forms that it can be drawn in, the usual one first; the frame names another. Default: but one, without a name. */
  readonly forms?: readonly Form[];
  /**
   * Whether the plot writes out every word of its sentence, so that a page does not show both. The sentence stays the
   * name of pictures, and is announced. Default false.
   */
  readonly saysAll?: boolean;
  /** How to read what is drawn of the figures, and of nothing else. Default: the form is one that every reader knows. */
  reading?(figures: FiguresByRole<R>, language: Language): string;
  /** Lays the figures out. Pure: the same figures and frame give the same scene. */
  layout(figures: FiguresByRole<R>, frame: Frame): Scene;
  /** What the chart shows, in one sentence made from the figures, hedges kept. */
  sentence(figures: FiguresByRole<R>, language: Language): string;
}

/** Gives a chart type the types of its own roles and forms. */
export function chartType<const R extends Roles, const Form extends string = never>(
  type: ChartType<R, Form>,
): ChartType<R, Form> {
  return type;
}
