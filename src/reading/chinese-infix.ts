import { scaleOf } from './chinese-digits.js';
import { advance, isUnbegun, type Progress } from './chinese-progress.js';
import { skipSpaces } from './phrase-table.js';
import { NOTHING } from './span.js';

/** Behind 余 these make other words: 20余家 is over 20, but 余下, 余额 and 余杭 are not. */
const AFTER_YU = '下额杭姚地款粮数';
/** What 30来 and 百把 count; 来自 and 把握 are other words. */
const AROUND_UNITS = '个名人家位项条件种次年天月岁户辆台所元斤吨公亩米里间座万';

/** Takes a hedge inside a numeral: the 余 of 20余万, the 多 of 三千多, the 来 of 十来个; whether there was one. */
export function takeInfix(text: string, progress: Progress): boolean {
  const { digits, pending, scale } = progress;
  if (progress.infix || progress.isVague) return false;
  const at = digits ? skipSpaces(text, progress.at) : progress.at;
  const isRound = pending ? scale === 0 && pending[0] >= 10 && pending[0] % 10 === 0 : scale > 0;
  const hedge = isRound ? hedgeAt(text, at, progress.isBare) : undefined;
  if (!hedge) return false;
  progress.infix = hedge;
  progress.isBare = false;
  progress.at = at + 1;
  return true;
}

function hedgeAt(text: string, at: number, isBare: boolean): 'over' | 'about' | undefined {
  const next = text.charAt(at + 1) || ' ';
  switch (text.charAt(at)) {
    case '余':
      return AFTER_YU.includes(next) ? undefined : 'over';
    case '多':
      return 'over';
    case '来':
      return AROUND_UNITS.includes(next) ? 'about' : undefined;
    case '把':
      return isBare && AROUND_UNITS.includes(next) ? 'about' : undefined;
    default:
      return undefined;
  }
}

/** In front of 数 these make it a noun: 人数百分之五. In front of 上 only these leave it a numeral: 有上百家, not 网上百家. */
const BEFORE_NOUN = '人总户件指次分倍系参多少半岁级个基函位度票单字计';
const BEFORE_SHANG = '有了达出过来近对由给向聚集共、的为和与,。:;( “';

/** Takes 几, 数 or 上: 十几 says from 1 to 9 more; 几十, 数百 and 上千 say no number. Whether there was one. */
export function takeVague(text: string, progress: Progress): boolean {
  const character = text.charAt(progress.at);
  if (!isVagueWord(character, text.charAt(progress.at - 1))) return false;
  if (character === '几' && progress.section !== NOTHING && progress.scale === 1) {
    progress.pending = [1, 9];
    return advance(progress, 1);
  }
  const next = scaleOf(text.charAt(progress.at + 1));
  if (!isUnbegun(progress) || next === undefined || (character === '上' && next < 2)) return false;
  progress.isVague = true;
  progress.pending = [1, 1];
  return advance(progress, 1);
}

function isVagueWord(character: string, before: string): boolean {
  if (character === '数') return before === '' || !BEFORE_NOUN.includes(before);
  return character === '几' || (character === '上' && BEFORE_SHANG.includes(before));
}
