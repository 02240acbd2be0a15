import { POINT } from '../dataset/quantity.js';

/** What a unit makes of the number before it. */
export interface UnitMeaning {
  readonly type: 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'doubling' | 'time';
  /** Id of the unit in every dataset. */
  readonly id?: string;
  /** Whether it is a noun in the plural that no table has, and may be a verb: “Article 5 sets”. */
  readonly isGuess?: boolean;
  /** Whether it is a sign of money that no table has. */
  readonly isUnread?: boolean;
  /** Tens of a percent sign: −2. */
  readonly exponent?: number;
}

/** A unit as it stands behind a number. */
export interface Unit extends UnitMeaning {
  readonly start: number;
  readonly end: number;
}

/** Whether a unit goes on to what it is counted by: 元/人, “yuan a month”. */
export function isPer(unitWords: string): boolean {
  return /[/每]| an? | per /.test(unitWords);
}

/** What most units mean, of things, people, money, points and time. */
export const COUNT: UnitMeaning = { type: 'count' };
export const PERSON: UnitMeaning = { type: 'count', id: 'person' };
export const MONEY: UnitMeaning = { type: 'money' };
export const YUAN: UnitMeaning = { type: 'money', id: 'CNY' };
export const POINTS: UnitMeaning = { type: 'points', id: POINT, exponent: -2 };
export const TIME: UnitMeaning = { type: 'time' };
