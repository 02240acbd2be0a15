// Source of a pattern for numbers together with the words that belong to them. It is a source and not a RegExp because
// `break-chances.ts` makes it one branch of its tokeniser; it has no group with a number and looks at nothing before it.

/** Words before a number that change its meaning; the longer ones first, for the first that fits is taken. */
const HEDGE =
  '(?:不超过|不低于|不少于|不高于|不到|不足|不满|将近|接近|几近|超过|突破|至少|至多|最高|最多|最低|大约|低于|高于|少于|多达|高达|' +
  '[近约逾超达仅第每共])';

const DIGITS = '[0-9０-９]+';

/** Digits with the signs inside numbers, dates and ranges: 24.4, 12,500, 2024-01-12, 1—3. */
const FIGURE = `[-+−±≈≥≤]?[¥￥$€£]?${DIGITS}(?:[.,．:/\\-–—~～]${DIGITS})*`;

/** Numbers in Han digits: two and more, or a fraction. A single one is too often part of a word such as 一些. */
const HAN_DIGIT = '[零〇一二两三四五六七八九十百千万亿几数半]';
const HAN_FIGURE = `${HAN_DIGIT}+分之${HAN_DIGIT}+|${HAN_DIGIT}{2,}`;

/** 余 and 多 before or after 万 and 亿; 亿 may have 万 after it, as in 3亿4500万. */
const MULTIPLIER = `(?:亿${DIGITS})?[余多来几]?[十百千]?[万亿]{0,2}[余多]?`;

const CLASSIFIER =
  '(?:个?百分点|个多?月|个多?小时|多?小时|人次|平方公里|平方米|立方米|微克|毫克|[公英]里|[公英]斤|公顷|[千厘毫]米|[千毫]克|[美欧港日]元|' +
  '周[年岁]|分钟|万元|亿元|°C|' +
  '[%％‰℃℉°名人家个元岁天次件条项户倍成所米吨亩时点分秒例届级度台辆部座种类位组期周季层站张份支批场处间头棵株门款册篇克升号日起])';

/** A year with or without month and day, or a month with or without a day. */
const MONTH = `月(?:${DIGITS}[日号])?`;
const DATE = `(?:年(?:${FIGURE}${MONTH})?|${MONTH})`;

const ENGLISH_UNIT =
  ' (?:million|billion|trillion|thousand|per ?cent|yuan|' +
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*))';

const AFTER = '(?:以[上下内来]|左右|上下|[前后底初末多余起])';

const UNIT = `(?:${DATE}|${CLASSIFIER}(?:/${CLASSIFIER})?|${ENGLISH_UNIT})?`;

/** Many authors type a space between digits and Han; it counts only if something that belongs to the number follows. */
const TYPED_SPACE = `(?: (?=[余多千万亿年月]|${CLASSIFIER}))?`;

/**
 * Source of a pattern (flag `u`) for one number as it is read: hedge, digits, 余 or 多, 万 or 亿, unit, and what limits
 * it after that, as in 近2000万名, 24.4万余家, 最高5000元/人, 3月8日前, 12 million. That numbers and their units stay on
 * one line follows clreq and GB/T 15834; that the hedge and the classifier do as well is a rule of ours.
 */
export const NUMBER_PHRASE =
  `(?:(?:${HEDGE} ?)?(?:${FIGURE}|${HAN_FIGURE})|${HEDGE}${HAN_DIGIT})` + `${TYPED_SPACE}${MULTIPLIER}${UNIT}${AFTER}?`;
