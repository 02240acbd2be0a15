import { NOTES } from './resolve-when.js';

const RELATIVE = 'It is counted from the day on which the article came out: write the date.';
const OTHER_DATE = 'It is counted from another date of the text: write the date.';
const DURATION = 'It is a length of time or a time just past, and no date.';
const NUMBERS = 'Whether the day or the month comes first is not certain: write the month as a word, or 2024-03-31.';

/** Words that are often met where a date is expected, and why they are none. Looked for in folded words. */
const REFUSALS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /农历|阴历|正月|腊月|初[一二三四五六七八九十]|lunar/,
    'It is a date of another calendar: write the date of the Gregorian one.',
  ],
  [/[春夏秋冬](?:季|天|$)|\b(?:spring|summer|autumn|winter)\b/, NOTES.season],
  [/年代|世纪|\d0s\b|century/, 'It is a decade or century: write the years.'],
  [/春节|国庆|中秋|元旦|清明|端午|^(?:五一|十一)|假期|christmas|easter|new year/, 'It is a holiday: write its date.'],
  [/近(?:年|日|期|来|[一二三四五六七八九十两几\d]+年)|^日前|不久前|recent|in the (?:last|past)/, DURATION],
  [
    /\d+ ?(?:个月|天|周|小时)|[一二三四五六七八九十两几百]+(?:个月|天|周|年(?![零一二三四五六七八九])|小时)|\b(?:years?|months?|weeks?|days?)\b (?:ago|later|after|before)/,
    DURATION,
  ],
  [
    /当年|同年|同月|同日|次日|翌日|that (?:year|month|day)|the same (?:year|month|day)|(?:the )?following (?:year|month|day)/,
    OTHER_DATE,
  ],
  [
    /今天|今日|昨[天日]|明[天日]|前[天日]|本[月周日]|上个?[月周]|下个?[月周]|[上本下]周|目前|现在|当前|发稿|(?:^|[^\d一二三四五六七八九十])月[底初末]|today|yesterday|tomorrow|(?:this|last|next) (?:week|month|[a-z]+day|[a-z]{3,9})\b|to date|\bnow\b/,
    RELATIVE,
  ],
  [/^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/, NUMBERS],
  [/^(?:the )?\d{1,2}(?:日|号|st|nd|rd|th)/, 'The month is left out: write it.'],
  [/^\d{2}年/, 'The century is left out: write the year with four digits.'],
  [
    /\d{4}\/\d{2}$|财年|fiscal|financial year/,
    'A year that begins in another month is not the year of the calendar: name the months.',
  ],
];

/** Why folded words are no date that can be read. */
export function refusalOf(words: string): string {
  const known = REFUSALS.find(([pattern]) => pattern.test(words));
  return (
    known?.[1] ??
    'No date was found that the words say and nothing else: expected 2024年3月8日前, by 31 March 2024 or 2024-03-31.'
  );
}
