import { phraseTable, meaning, type Phrase } from './phrase-table.js';
import { COUNT, MONEY, PERSON, POINTS, TIME, YUAN, type Unit, type UnitMeaning } from './unit.js';
import { isSmallWord, wordAt } from './words.js';

/** English names of units that are known, and the signs of ratios in every language; other nouns in the plural count too. */
export const ENGLISH_UNITS = phraseTable<UnitMeaning>([
  ...meaning(PERSON, 'person|people|persons'),
  ...meaning(
    COUNT,
    'men|women|children|staff|police|youth|youths|sq km|square kilometres|square kilometers|square metres|square meters|km|kg|cm|mm|m²|km²|' +
      'mph|kwh|gwh|twh|mw|gw|kw|gb|tb|mb|cattle|sheep|fish|aircraft|species|feet|degrees celsius',
  ),
  ...meaning(
    TIME,
    'year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|second|seconds|quarters|decade|decades|working days|' +
      'working day|century|centuries',
  ),
  ...meaning(YUAN, 'yuan|rmb|renminbi|cny'),
  ...meaning(
    MONEY,
    'dollar|dollars|us dollars|euro|euros|pound|pounds|yen|hong kong dollars|won|rupees|roubles|rubles|francs|cents|pence|usd|eur|gbp|jpy|hkd|pesos|baht',
  ),
  ...meaning<UnitMeaning>({ type: 'percent', exponent: -2 }, '%|per cent|percent|pct|pc|per cents'),
  ...meaning<UnitMeaning>({ type: 'percent', exponent: -3 }, '‰|per mille|per mil|per thousand|per 1,000|per 1000'),
  ...meaning(
    POINTS,
    'percentage points|percentage point|percentage-point|percentage-points|percent points|percent point|pp|ppt|ppts|pps|% points|' +
      '% point|%-points|%-point|per cent points|per cent point',
  ),
  ...meaning<UnitMeaning>({ type: 'points', exponent: -4 }, 'basis points|basis point|basis-point|bps'),
  ...meaning<UnitMeaning>({ type: 'multiple' }, 'times|time|fold|x|×'),
]);

/** English names of units in the singular, behind one or a half; before another noun they say what kind it is. */
const ENGLISH_SINGULARS = phraseTable<UnitMeaning>(
  meaning(
    COUNT,
    'man|woman|child|hectare|acre|tonne|ton|kilometre|kilometer|metre|meter|mile|household|family|county|city|village|school|hospital|' +
      'company|firm|organisation|organization|degree|volunteer|worker|resident|case|project|province|litre|liter|kilogram|gram|foot|' +
      'inch|community|district|country|group|point|place|member|job|home|house|vehicle|event|service|centre|center|station|town',
  ),
);

/** Words that end like a plural and are none. */
const NOT_PLURAL = new Set(
  (
    'is was has this as his its us yes plus thus across less unless perhaps always towards besides sometimes does goes says ' +
    'various previous famous serious dangerous business process progress access success congress address press class mass loss ' +
    'crisis basis analysis status focus virus bus gas pass cross miss afterwards versus news times'
  ).split(' '),
);

/** The English unit that begins at a place: one that is known, or a noun in the plural; undefined for none. */
export function englishUnitAt(text: string, start: number): Unit | undefined {
  const found =
    ENGLISH_UNITS.startingAt(text, start) ?? pluralAt(text, start) ?? ENGLISH_SINGULARS.startingAt(text, start);
  return found && { ...found.means, start, end: found.end };
}

/** A noun in the plural, with one or two words before it: “registered volunteers”. */
function pluralAt(text: string, start: number): Phrase<UnitMeaning> | undefined {
  let word = wordAt(text, start);
  for (let count = 0; word && count < 3 && !isSmallWord(word.word); count += 1) {
    if (word.word.length > 3 && word.word.endsWith('s') && !NOT_PLURAL.has(word.word)) {
      return { means: { ...COUNT, isGuess: true }, start, end: word.end };
    }
    word = text.charAt(word.end) === ' ' || text.charAt(word.end) === '-' ? wordAt(text, word.end + 1) : undefined;
  }
  return undefined;
}
