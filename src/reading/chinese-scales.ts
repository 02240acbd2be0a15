import type { Language } from '../dataset/language.js';
import { scaleOf } from './chinese-digits.js';
import { advance, isUnbegun, type Progress } from './chinese-progress.js';
import { skipSpaces } from './phrase-table.js';
import { NOTHING, plus, times } from './span.js';

/** Takes a scale word: 十 百 千, 万 亿 兆; whether there was one. */
export function takeScale(text: string, progress: Progress, language: Language | undefined): boolean {
  const at = scalePlace(text, progress);
  const character = text.charAt(at);
  const tens = scaleOf(character);
  if (tens === undefined || (progress.infix && tens < 4) || beginsUnit(text, at, progress)) return false;
  const isFirst = isUnbegun(progress);
  if (tens < 4 ? !takeSmallScale(tens, progress) : !takeLargeScale(tens, progress)) return false;
  if (isFirst && tens > 1) progress.isBare = true;
  // In Taiwan 兆 is a million million; on the mainland it is a million, of bytes for example.
  if (character === '兆' && language !== 'zh-TW') progress.remark = 'trillion or million';
  progress.at = at;
  progress.scale = tens;
  return advance(progress, 1);
}

/** Where the scale word stands: behind a space in 24.4 万, behind 个 in 两个亿. */
function scalePlace(text: string, { at, digits, pending }: Progress): number {
  if (pending && text.charAt(at) === '个' && text.charAt(at + 1) === '亿') return at + 1;
  return digits && pending ? skipSpaces(text, at) : at;
}

/** 500千瓦 is a number of 千瓦, 100兆瓦 one of 兆瓦, and 3百分点 one of points. */
function beginsUnit(text: string, at: number, { digits }: Progress): boolean {
  if (text.startsWith('分点', at + 1)) return '百千'.includes(text.charAt(at));
  const isUnit = '千兆'.includes(text.charAt(at)) && '瓦米克赫焦帕伏字比'.includes(text.charAt(at + 1) || ' ');
  return digits !== undefined && isUnit;
}

function takeSmallScale(tens: number, progress: Progress): boolean {
  const { pending = [1, 1], scale, section } = progress;
  if (section !== NOTHING && (scale <= tens || !progress.pending)) return false;
  if (!progress.pending && progress.total !== NOTHING) return false;
  progress.section = plus(section, times(pending, tens));
  progress.exponent = tens;
  progress.pending = undefined;
  return true;
}

function takeLargeScale(tens: number, progress: Progress): boolean {
  const { pending, section, total } = progress;
  const part = plus(section, pending ?? NOTHING);
  const isNothing = part[0] === 0 && part[1] === 0;
  if (isNothing && total !== NOTHING) {
    // 万亿: the second scale word is of all before it.
    if (progress.scale !== 4 || tens < 8) return false;
    progress.total = times(total, tens);
    progress.exponent += tens;
  } else {
    if (tens >= progress.largest) return false;
    const isZero = isNothing && pending !== undefined;
    progress.total = plus(total, times(isNothing && !isZero ? [1, 1] : part, tens));
    // 3百万: the hundred stands at the end as well.
    progress.exponent = tens + (pending || section === NOTHING ? 0 : progress.exponent);
  }
  progress.largest = tens;
  progress.section = NOTHING;
  progress.pending = undefined;
  return true;
}
