import type { SaidHedge } from './lead.js';
import { LEADS } from './lead-table.js';
import { isHan, meaning, phraseTable } from './phrase-table.js';

/** A hedge that stands before other words than its number, and where it begins. */
export interface FarHedge {
  readonly start: number;
  readonly hedge: SaidHedge;
}

/** Nouns of change. 最高涨幅 names the greatest of several rises. */
const NOUNS_OF_CHANGE = phraseTable<true>(meaning(true, '增幅|涨幅|升幅|降幅|跌幅|减幅|增速|增长率|增量'));

/** 约增长5%, 不止翻了一番: the hedge that ends where a verb of change begins. */
export function hedgeOfVerb(text: string, verb: number, floor: number): FarHedge | undefined {
  const isVerb = isHan(text.charAt(verb)) && !NOUNS_OF_CHANGE.startingAt(text, verb);
  return isVerb ? hedgeEndingAt(text, verb, floor) : undefined;
}

/** With these begin what may, or gives, and to whom: behind 最高 and 最低 they make a limit of it. */
const GIVING = '可能占达获补奖给资贷罚减享每按';

/** How many characters may stand between a hedge and the share of something that it hedges. */
const MOST_OF = 12;

/** 约占总数的四分之一, 超过总人口的三成: what the share is of stands between its hedge and itself. */
export function hedgeOfShare(text: string, leadStart: number, floor: number): FarHedge | undefined {
  if (text.charAt(leadStart) !== '的') return undefined;
  const first = Math.max(floor, leadStart - MOST_OF);
  for (let end = leadStart; end > first && isHan(text.charAt(end - 1)); end -= 1) {
    const found = isNounOf(text, end) ? undefined : hedgeEndingAt(text, end, floor);
    if (found) return found;
  }
  return undefined;
}

/** 最低工资标准的40%: the least or the greatest of something, unless a verb follows as in 最高可达总价的四成. */
function isNounOf(text: string, end: number): boolean {
  return text.charAt(end - 2) === '最' && !GIVING.includes(text.charAt(end));
}

/** How many characters may stand between a limit and its number. */
const MOST_APART = 8;
/** Limits that say nothing else. 最高 and 最低 also name the greatest and the least: 最高气温35度. */
const LIMITS = phraseTable<true>(
  meaning(true, '至少|至多|最多|最少|不超过|不低于|不少于|不高于|不多于|不得超过|不得低于|不得少于'),
);

const EXTREMES = phraseTable<true>(meaning(true, '最高|最低'));

/** 至少需要支付300元, 最高可获补助30万元, 至多可领取3张: words without a number stand between a limit and its number. */
export function limitApart(text: string, leadStart: number, floor: number): FarHedge | undefined {
  const first = Math.max(floor, leadStart - MOST_APART);
  for (let end = leadStart; end > first && isHan(text.charAt(end - 1)) && text.charAt(end - 1) !== '的'; end -= 1) {
    const isLimit = LIMITS.endingAt(text, end) ?? (EXTREMES.endingAt(text, end) && !isNounOf(text, end));
    const found = isLimit ? hedgeEndingAt(text, end, floor) : undefined;
    if (found) return found;
  }
  return undefined;
}

function hedgeEndingAt(text: string, end: number, floor: number): FarHedge | undefined {
  const found = LEADS.endingAt(text, end);
  return found?.means.type === 'hedge' && found.start >= floor ? { start: found.start, hedge: found.means } : undefined;
}
