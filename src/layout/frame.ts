import type { Language } from '../dataset/language.js';

/** What text is measured in. */
export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  /** Default 400. */
  readonly weight?: 400 | 700;
}

/** Width in px that a line of text takes. */
export type Measure = (text: string, style: TextStyle) => number;

/** All that layout may know of the outside. Height is no part of it: it comes out of the layout. */
export interface Frame {
  /** Width of the picture in CSS px. */
  readonly width: number;
  /**
   * The width that decides the form: line breaks, stacking, number of ticks. Default: `width`. Scenes laid out with
   * the same narrowest width differ only in horizontal positions, and those are linear in `width`, so that one scene
   * can be written in percent and what does not overlap at the narrowest width overlaps at none.
   */
  readonly narrowest?: number | undefined;
  /** Language of numbers, dates and line breaks. */
  readonly language: Language;
  /** How wide text is. */
  readonly measure: Measure;
  /** The form that is asked for, of those of the chart type. Default: its first; others are taken for that. */
  readonly form?: string | undefined;
}
