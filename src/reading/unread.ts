import type { Lead } from './lead.js';
import { matchAt } from './match-at.js';
import type { Numeral } from './numeral.js';
import type { Phrase } from './phrase-table.js';

/** Scales of other languages, those that are no certain number, and any that stand behind a number that has one already. */
const SCALES =
  '(?:(?:hundred|thousand|million|billion|trillion|lakh|crore|quadrillion|quintillion|sextillion|zillion|gazillion|bazillion|' +
  'milliard|dozen)s?|milliarden?|millionen|millones|mio|mrd|mlrd|mld|mia|mil|tsd|bi|cr)(?![a-z])';

/** Powers and notes, as in 10⁶ and 10^6, and scales that are not read. */
const UNREAD = new RegExp(`(?: ?[x×*] ?10)?(?:\\^[-−+]?\\d+|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|[ -]?${SCALES}`, 'y');

/** A number together with what stands behind it that may change how large it is, and is not read. */
export function withUnread(text: string, numeral: Numeral): Numeral {
  const unread = numeral.remark === 'vague' ? undefined : matchAt(UNREAD, text, numeral.end)?.[0];
  return unread === undefined ? numeral : { ...numeral, end: numeral.end + unread.length, remark: 'unread' };
}

/** No sign of money has more letters in front. */
const MOST_LETTERS = 4;

/** A sign of money that is not read and ends at a place: ₠, or one that letters make another one of, as in Z$. */
export function unreadMoneyBefore(text: string, end: number): Phrase<Lead> | undefined {
  const sign = /[a-z]*\p{Sc}$/u.exec(text.slice(Math.max(0, end - 1 - MOST_LETTERS), end))?.[0];
  return sign === undefined ? undefined : { start: end - sign.length, end, means: { type: 'money', isUnread: true } };
}
