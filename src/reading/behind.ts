import { comparisonAt } from './comparison.js';
import { CHINESE_HEDGES_BEHIND } from './hedges-chinese.js';
import { ENGLISH_HEDGES_BEHIND } from './hedges-english.js';
import type { Direction, SaidHedge } from './lead.js';
import { meaning, phraseTable, skipSpaces, type PhraseTable } from './phrase-table.js';

const HEDGES = phraseTable<SaidHedge>([...CHINESE_HEDGES_BEHIND, ...ENGLISH_HEDGES_BEHIND]);
const OF_RANGES = phraseTable<true>(meaning(true, '不等|之间|不一|的范围内|区间|范围'));

const COMPARISONS = phraseTable<true>(
  meaning(true, 'more|higher|larger|bigger|greater|faster|longer|heavier|stronger|fewer|less|lower|smaller'),
);

/** What follows a figure and belongs to it. */
export interface Behind {
  readonly end: number;
  readonly hedges: readonly SaidHedge[];
  /** Whether it is said to be a range: 不等, 之间. */
  readonly isRange: boolean;
  /** Which way a change goes that is named behind its amount: “a 12% increase”, 12%的增幅. */
  readonly direction: Direction | undefined;
  /** Whether it is said to be a loss: “a €3m loss”. */
  readonly isLoss: boolean;
  /** Whether a comparison follows, as in “three times more”, which may be three times or four times as much. */
  readonly isTimesMore: boolean;
}

const CHANGES = phraseTable<Direction>([
  ...meaning<Direction>('up', '的增长|的增幅|的增速|的涨幅|的升幅|increase|rise|growth|jump|gain|surge|higher|more'),
  ...meaning<Direction>(
    'down',
    '的降幅|的跌幅|的减幅|的下降|的下滑|decrease|fall|drop|decline|cut|reduction|loss|lower|less|fewer',
  ),
]);

const LOSSES = phraseTable<true>(meaning(true, 'loss|losses|net loss|in losses|的亏损|的净亏损'));

/** What 强 and 弱, 起, 上下 and 左右 are part of instead, by what follows: 强国, 起诉. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  强: '国大化调烈势度制劲盛行力项者县',
  弱: '势化者小',
  多: '数名家次位元样方少',
  起: '来诉草源初点步义因落',
  下: '游级班学文',
  右: '手两逢',
  // 3个月不到5000元 hedges the 5000, and 3人不到场 is no hedge.
  到: '场庭岗职任会校位期达底货家案处手一二三四五六七八九十百千万亿两几半数0123456789',
  足: '以够为一二三四五六七八九十百千万亿两几半数0123456789',
};

/** What the number in front is: some words hedge only one kind. */
export type KindBehind = 'ratio' | 'money' | 'times' | 'other';

/** 不足 also names shortcomings: 三个不足. */
const SHORT = meaning<SaidHedge>({ hedge: 'upTo', isStrict: true }, '不足|尚不足|还不足');
const ONLY_BEHIND: Readonly<Partial<Record<KindBehind, PhraseTable<SaidHedge>>>> = {
  ratio: phraseTable<SaidHedge>([
    ...meaning<SaidHedge>({ hedge: 'over' }, '强|多'),
    ...meaning<SaidHedge>({ hedge: 'nearly' }, '弱'),
    ...SHORT,
  ]),
  money: phraseTable<SaidHedge>([...meaning<SaidHedge>({ hedge: 'atLeast' }, '起'), ...SHORT]),
};

/** Reads the hedges behind a number and its unit: 左右, 以上, 五分之一强, 300元起, “or more”. */
export function behindOf(text: string, start: number, is: KindBehind): Behind {
  const hedges: SaidHedge[] = [];
  let end = start;
  let isRange = false;
  for (let count = 0; count < 3; count += 1) {
    const at = skipSpaces(text, end);
    const range = OF_RANGES.startingAt(text, at);
    const hedge = range ? undefined : hedgeAt(text, at, is);
    if (!range && !hedge) break;
    if (range) isRange = true;
    if (hedge) hedges.push(hedge.said);
    end = range?.end ?? hedge?.end ?? end;
  }
  const isTimesMore = COMPARISONS.startingAt(text, skipSpaces(text, start)) !== undefined;
  const change = is === 'ratio' ? CHANGES.startingAt(text, skipSpaces(text, end)) : undefined;
  const compared = is === 'money' || is === 'other' ? comparisonAt(text, end) : undefined;
  const loss = is === 'money' ? LOSSES.startingAt(text, skipSpaces(text, end)) : undefined;
  const direction = change?.means ?? compared?.value;
  return {
    end: change?.end ?? compared?.end ?? loss?.end ?? end,
    hedges,
    isRange,
    direction,
    isLoss: loss !== undefined,
    isTimesMore,
  };
}

function hedgeAt(text: string, at: number, is: KindBehind): { said: SaidHedge; end: number } | undefined {
  const found = HEDGES.startingAt(text, at) ?? ONLY_BEHIND[is]?.startingAt(text, at);
  return found && !isOtherWord(text, found.end) ? { said: found.means, end: found.end } : undefined;
}

function isOtherWord(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next !== '' && (NOT_BEFORE[text.charAt(end - 1)] ?? '').includes(next);
}
