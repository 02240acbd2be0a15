import { CHINESE_HEDGES_BEHIND } from './hedges-chinese.js';
import { ENGLISH_HEDGES_BEHIND } from './hedges-english.js';
import type { SaidHedge } from './lead.js';
import { isHan, meaning, phraseTable, skipSpaces } from './phrase-table.js';

const HEDGES = phraseTable<SaidHedge>([...CHINESE_HEDGES_BEHIND, ...ENGLISH_HEDGES_BEHIND]);
const OF_RANGES = phraseTable<true>(meaning(true, '不等|之间|不一|的范围内|区间|范围'));

const COMPARISONS = phraseTable<true>(
  meaning(true, 'more|higher|larger|bigger|greater|faster|longer|heavier|stronger'),
);

/** What follows a figure and belongs to it. */
export interface Behind {
  readonly end: number;
  readonly hedges: readonly SaidHedge[];
  /** Whether it is said to be a range: 不等, 之间. */
  readonly isRange: boolean;
  /** Whether a comparison follows, as in “three times more”, which may be three times or four times as much. */
  readonly isTimesMore: boolean;
}

/** What 强 and 弱, 起, 上下 and 左右 are part of instead, by what follows: 强国, 起诉. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  强: '国大化调烈势度制劲盛行力项者县',
  弱: '势化者小',
  起: '来诉草源初点步义因落',
  下: '游级班学文',
  右: '手两逢',
};

/** What the figure is, for the words that stand only behind some. */
export interface BehindOptions {
  readonly isRatio: boolean;
  readonly isMoney: boolean;
}

/** Reads the hedges behind a number and its unit: 左右, 以上, 五分之一强, 300元起, “or more”. */
export function behindOf(text: string, start: number, { isRatio, isMoney }: BehindOptions): Behind {
  const hedges: SaidHedge[] = [];
  let end = start;
  let isRange = false;
  for (let count = 0; count < 3; count += 1) {
    const at = skipSpaces(text, end);
    const range = OF_RANGES.startingAt(text, at);
    const hedge = range ? undefined : hedgeAt(text, at, isRatio, isMoney);
    if (!range && !hedge) break;
    if (range) isRange = true;
    if (hedge) hedges.push(hedge.said);
    end = range?.end ?? hedge?.end ?? end;
  }
  return { end, hedges, isRange, isTimesMore: COMPARISONS.startingAt(text, skipSpaces(text, start)) !== undefined };
}

function hedgeAt(
  text: string,
  at: number,
  isRatio: boolean,
  isMoney: boolean,
): { said: SaidHedge; end: number } | undefined {
  const found = HEDGES.startingAt(text, at);
  if (found) return isOtherWord(text, found.end) ? undefined : { said: found.means, end: found.end };
  const mark = text.charAt(at);
  const hedge =
    isRatio && mark === '强'
      ? 'over'
      : isRatio && mark === '弱'
        ? 'nearly'
        : mark === '起' && isMoney
          ? 'atLeast'
          : undefined;
  return hedge && !isOtherWord(text, at + 1) ? { said: { hedge }, end: at + 1 } : undefined;
}

function isOtherWord(text: string, end: number): boolean {
  const next = text.charAt(end);
  return isHan(next) && (NOT_BEFORE[text.charAt(end - 1)] ?? '').includes(next);
}
