import type { Hedge } from '../dataset/quantity.js';

/** A hedge that stands beside a number. */
export interface SaidHedge {
  readonly hedge: Exclude<Hedge, 'exact' | 'between'>;
  /** Whether the number itself is left out: 不到, fewer than. */
  readonly isStrict?: boolean;
  /**
   * What it says of the size of a number below zero, as datasets hedge it: below −3 is over a loss of 3. None where it may be
   * meant of the size or of the number: over −3.
   */
  readonly ofLoss?: Exclude<Hedge, 'exact' | 'between'>;
  /** Whether it stands in front of a minus. */
  readonly isBeforeMinus?: boolean;
}

/** Which way a change goes; `either` where its sign tells. */
export type Direction = 'up' | 'down' | 'either';

/** What words before a number do to it. */
export type Lead =
  /** Below and above say of a rise or a fall what was reached: “fell below 6%”. */
  | ({ readonly type: 'hedge'; readonly isLevel?: boolean } & SaidHedge)
  /** 高达, 多达: stressed, and still exact. */
  | { readonly type: 'stress' }
  /** 达到: leads to a number and is no part of the figure. */
  | { readonly type: 'amounting' }
  | { readonly type: 'change'; readonly direction: Direction; readonly isLoss?: true }
  /** 亏损: of money, an amount below zero; `isEither` where the loss grew or was made up by so much. */
  | { readonly type: 'loss'; readonly isEither?: true }
  /** 多, 低: more or less, but only by so many times or points or than something else: 多3倍, 低3个百分点, 比去年多3人. */
  | { readonly type: 'comparison'; readonly direction: Direction }
  /** 翻一番: doubled. */
  | { readonly type: 'turn' }
  /** 增至, rose to: the number is what was reached, and no change. */
  | { readonly type: 'reached' }
  /** 过: above, but only before a scale word alone: 过万. 办过3次 says nothing of the kind. */
  | { readonly type: 'past' }
  /** 从, from: a first value. */
  | { readonly type: 'from' }
  /** between, 介于: a range. */
  | { readonly type: 'between' }
  | { readonly type: 'rate' }
  /** 负, minus: the number is below zero. */
  | { readonly type: 'minus' }
  /** ±, barely: it is above and below, or may be either. */
  | { readonly type: 'eitherSign' }
  /** A sign or name of money; `isUnread` where it is known to be one, and not which. */
  | { readonly type: 'money'; readonly id?: string; readonly isUnread?: true }
  /** 不是, not: what follows is denied. */
  | { readonly type: 'denied' }
  /** 历时, for: time that passed, so that 近三年 is a hedge and no date. */
  | { readonly type: 'lasting' }
  /** 了, by: may stand between a number and what leads it. */
  | { readonly type: 'filler' }
  /** 附近, 节约: ends like one of the others, and is none. */
  | { readonly type: 'other' }
  /** 第, Article: a place in an order, a name. */
  | { readonly type: 'name'; readonly of: string };
