// Sources of patterns for numbers together with the words that belong to them. They are sources and not RegExps because
// `break-chances.ts` makes the first one branch of its tokeniser; they have no group with a number and look at nothing
// before them. They are several, each of which begins where the one before has ended: as one pattern, engines take ten times as
// long to compile it, which the first chart of a page waits for.

/** Words before a number that change its meaning; the longer ones first, for the first that fits is taken. */
const HEDGE =
  '(?:不(?:超过|[低少高]于|[到足满])|[将接]近|超过|至[少多]|最[高多低]|大约|[低高少]于|[多高]达|[近约逾超达第共])';

/** The same in English, with the space before the number. */
const ENGLISH_HEDGE =
  '(?:nearly|about|almost|around|over|under|up to|some|at (?:least|most)|(?:more|less|fewer) than) ';

const DIGITS = '[0-9０-９]+';

/** Digits with the signs inside numbers, dates and ranges: 24.4, 12,500, 2024-01-12, 1—3. */
const FIGURE = `[-+−±≈≥≤]?[¥￥$€£]?${DIGITS}(?:[.,．:/\\-–—~～]${DIGITS})*`;

/** Numbers in Han digits: two and more, or a fraction. A single one is too often part of a word such as 一些. */
const HAN_DIGIT = '[零〇一二两三四五六七八九十百千万亿几数半]';
const HAN_FIGURE = `${HAN_DIGIT}+分之${HAN_DIGIT}+|${HAN_DIGIT}{2,}`;

/** 余 and 多 before or after 万 and 亿; 亿 may have 万 after it, as in 3亿4500万. */
const MULTIPLIER = `(?:亿${DIGITS})?[余多来几]?[十百千]?[万亿]{0,2}[余多]?`;

/**
 * A unit: one of the longer ones, or a single Han character that is no particle, preposition or beginning of a clause.
 * A list of all classifiers would be long and never complete; a line may end after any other character anyway.
 */
const classifier = (han: string): string =>
  '(?:个?百分点|个月|小时|人次|分钟|[公英]里|平方(?:公里|米)|立方米|[千厘毫]米|[美欧港日]元|°C|[%％‰℃℉°]|' +
  `(?![的了在是为和与及或比占由从向对于至到而但则均已将被把让使占用较增减])${han})`;

/** A year with or without month and day, or a month with or without a day. */
const MONTH = `月(?:${DIGITS}[日号])?`;
const DATE = `(?:年(?:${FIGURE}${MONTH})?|${MONTH})`;

const ENGLISH_UNIT =
  ' (?:[mbt]r?illion|thousand|per ?cent|yuan|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)';

const AFTER = '(?:以[上下内来]|左右|上下|[前后後底初末多余起])';

/** Many authors type a space between digits and Han; it counts only if something that belongs to the number follows. */
const TYPED_SPACE = '(?: (?=[余多千万亿年月名人家个元]))?';

/** Patterns for one number as it is read. */
export interface NumberPhrase {
  /** Hedge and digits: how a number begins. */
  readonly head: string;
  /** 余 or 多, 万 or 亿; unit; what limits it after that: each may be empty, and begins where the one before ends. */
  readonly tails: readonly string[];
}

/**
 * Sources of the patterns for one number as it is read, such as 近2000万名, 24.4万余家, 最高5000元/人, 3月8日前, nearly 12 million, 30 to 34.
 * That numbers and their units stay on one line follows clreq and GB/T 15834; that the hedge and the classifier do as
 * well is a rule of ours.
 *
 * @param han - source of a pattern for a Han character
 */
export function numberPhrase(han: string): NumberPhrase {
  const unit = classifier(han);
  return {
    head: `(?:${HEDGE} ?|${ENGLISH_HEDGE})?(?:${FIGURE}(?:%? to ${FIGURE})?|${HAN_FIGURE})|${HEDGE}${HAN_DIGIT}`,
    tails: [TYPED_SPACE + MULTIPLIER, `(?:${DATE}|${unit}(?:/${unit})?|${ENGLISH_UNIT})?`, `${AFTER}?`],
  };
}
