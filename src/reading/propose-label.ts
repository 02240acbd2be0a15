import { isChinese, type Language } from '../dataset/language.js';
import { beforeDigits, everyIn } from './every.js';
import { wordsBefore, wordsBehind, type Span } from './sentence-parts.js';

/** The most characters of a proposed label in Chinese, and the most words in English. */
const MOST_CHARACTERS = 16;
const MOST_WORDS = 5;

/**
 * Proposes what a figure is called: the words right behind it (8名心理咨询师), else those in front of it (注册志愿者近…),
 * without the verbs and hedges between. Empty where no words stand next to it.
 * @param from - where what was found before ends; no label reaches back over it
 */
export function proposeLabel(text: string, { start, end }: Span, language: Language, from = 0): string {
  const [before, behind] = [wordsBefore(text, start, from), wordsBehind(text, end)];
  return isChinese(language)
    ? chineseBehind(behind) || chineseBefore(before)
    : englishBehind(behind) || englishBefore(before);
}

/** Proposes what happened then, or what a list is of: the words behind, else the next clause, else the words in front. */
export function proposeEvent(text: string, { start, end }: Span, language: Language): string {
  const behind = wordsBehind(text, end).trim() || wordsBehind(text, end + 1).trim();
  const words = (behind || wordsBefore(text, start).trim()).replace(/^[是为為]/, '');
  if (!isChinese(language))
    return words
      .split(/\s+/)
      .slice(0, MOST_WORDS + 3)
      .join(' ');
  // 一场座谈会在…举行 and 大会后的… have said what it was before these.
  const [name = ''] = /^.{4,15}?(?=[在于於的]|$)/u.exec(words) ?? [];
  return name || shorten(words, MOST_CHARACTERS);
}

/** Where a Chinese noun beside a figure ends: a verb or particle begins. */
const CHINESE_END =
  /(?:提[高升]|增[加长長]|上[升涨漲调調]|下[降调調]|[扩擴]大|[降减減][低少])[到至]|均(?![水值])|[都已将將在和与與及并並由被从從向对對把为為是有达達占佔比居超共的了等不可须須应應还還也就才到来來参參]/;
/** What joins a figure to the noun behind it. */
const JOINT = /^(?:不等)?的?/;
/** Verbs and hedges in front of a figure. */
const LEAD =
  /(?:(?:提升|提高|上升|增加|增[长長]|[扩擴]大|下降|降低|[减減]少|增|升|降|[涨漲]|跌)[到至]|[由从從自在于於]|可以?|能[够夠]?|都|[将將]|[还還]|也|就|更|已[经經]?|分[别別]|[总總][计計]|共[计計]|合[计計]|共有?|[仅僅]|只有?|[达達]到?了?|高[达達]|多[达達]|[为為]|是|有|[约約]|近|超[过過]?|突破|增至|降至|[占佔]到?了?|[占佔]比|[获獲]得|拿到|得到|享受|不等|平均|到|了|的)$/;

/** The last noun of the words in front of a figure: what follows a particle or a verb that gives or makes. */
const NOUN =
  /(?:[的有]|[领領]取|[获獲]得|[发發]放|享受|惠及|受理|新建|建成)(?:(?![的有]|[领領]取|[获獲]得|[发發]放|享受|惠及|受理|新建|建成).){2,}$/u;
const BEGINNING = /^(?:[的有把将將对對]|[领領]取|[获獲]得|[发發]放|享受|惠及|受理|新建|建成|其中)/;

function chineseBehind(words: string): string {
  const noun = words.trim().replace(JOINT, '');
  const at = noun.search(CHINESE_END);
  const name = (at < 0 ? noun : noun.slice(0, at)).replace(/[内外里上中后等]$/, '');
  return name.length >= 2 && name.length <= MOST_CHARACTERS && /^[\p{Script=Han}A-Za-z\d]+$/u.test(name) ? name : '';
}

/** Verbs at which the noun of a classifier ends, and how long it is at most: 100个项目报名 counts projects. */
const VERB =
  /[报報]名|入[围圍选選]|[参參][加与與赛賽评評]|同步|[举舉][办辦行]|[开開][展工放]|完成|[启啟][动動用]|建成|成立|[挂掛]牌|投[用产產]|[获獲]/;
const MOST_OF_NOUN = 6;

/** The noun right behind a classifier: 设区市 in 11个设区市. Empty where another word follows. */
export function nounBehind(text: string, end: number): string {
  const words = wordsBehind(text, end);
  const name = chineseBehind(words);
  const verb = name.search(VERB);
  const [noun = ''] =
    /^(?:(?![零〇一二三四五六七八九十百千万萬亿億两兩几幾数數])\p{Script=Han})*/u.exec(
      verb < 0 ? name : name.slice(0, verb),
    ) ?? [];
  return noun.length > 1 && noun.length <= MOST_OF_NOUN && words.startsWith(noun) ? noun : '';
}

function chineseBefore(words: string): string {
  let name = words.trim();
  for (let lead = LEAD.exec(name); lead; lead = LEAD.exec(name)) name = name.slice(0, lead.index).trim();
  const at = name.search(NOUN);
  const noun = (at < 0 ? name : name.slice(at)).replace(BEGINNING, '').trim();
  return shorten(noun.length >= 2 ? noun : name, MOST_CHARACTERS);
}

/** Small words at which an English noun beside a figure ends. */
const ENGLISH_END =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|by|for|from|with|as|than|that|which|who|whom|whose|among|this|these|those|is|are|was|were|has|have|had|will|would|can|could|may|did|do|does|be|been|it|its|their|there|last|compared|up|down|more|less|about|nearly|almost|over|under|around|some|only|reached|totalled|rose|fell|grew|hit|stood|get|gets|got|receive|receives|received|earn|earns|earned|pay|pays|paid|cost|costs|reach|reaches|total|totals|not|no|also|now|say|says|said|think|make|makes|made|spend|spends|spent|serve|serves|served|run|runs|ran|draw|drew|plan|plans|aged|older|younger|year|month|week|day|since)$/i;

function englishBehind(words: string): string {
  return nounOf(
    words
      .replace(/^ ?of (?:the |all )?/, ' ')
      .split(/\s+/)
      .filter(Boolean),
  );
}

function englishBefore(words: string): string {
  const before = words.split(/\s+/).filter(Boolean).reverse();
  const first = before.findIndex((word) => !ENGLISH_END.test(word));
  return first < 0 ? '' : nounOf(before.slice(first)).split(' ').reverse().join(' ');
}

/** The words up to the first small one. */
function nounOf(words: readonly string[]): string {
  const end = words.findIndex((word) => ENGLISH_END.test(word));
  return words
    .slice(0, end < 0 ? words.length : end)
    .slice(0, MOST_WORDS)
    .join(' ');
}

function shorten(words: string, most: number): string {
  const characters = Array.from(words);
  return characters.length > most ? characters.slice(0, most).join('') : words;
}

/** What a change is of: what was counted before it in the sentence, and what it is compared with. */
export function changeLabel(subject: string, text: string, { start }: Span, language: Language): string {
  const compared = isChinese(language)
    ? (/(?:同比|[环環]比|[比较較][^比较較]{1,12})$/.exec(wordsBefore(text, start).trim())?.[0] ?? '')
    : '';
  return subject + compared;
}

/** The whole of a share in front of it: 占到全国的近五分之一. */
const CHINESE_WHOLE =
  /[占佔](?:到|了|到了)?([\p{Script=Han}A-Za-z]{2,12}?)的?(?:比例|比重)?(?:[约約]|近|[为為]|[达達]到?|超[过過]?)?$/u;
const ENGLISH_WHOLE = /^ ?of (?:the |all )?/i;

/** What a share is a share of, in the words next to it; empty where they do not say. */
export function wholeBeside(text: string, { start, end }: Span, language: Language): string {
  if (isChinese(language)) return CHINESE_WHOLE.exec(wordsBefore(text, start))?.[1] ?? '';
  const behind = wordsBehind(text, end);
  return ENGLISH_WHOLE.test(behind) ? englishBehind(behind) : '';
}

/** How often something is paid or counted anew, where the words in front or those of the phrase say it: 每月, 每年. */
export function everyBeside(text: string, { start, end }: Span): string {
  const length = everyIn(wordsBefore(text, start) + beforeDigits(text.slice(start, end)));
  return length && `每${length}`;
}
