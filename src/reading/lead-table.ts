import { CHINESE_CHANGES, ENGLISH_CHANGES } from './change-words.js';
import { CURRENCIES_BEFORE } from './currencies.js';
import { CHINESE_HEDGES } from './hedges-chinese.js';
import { ENGLISH_HEDGES, HEDGE_SIGNS } from './hedges-english.js';
import type { Lead } from './lead.js';
import { MINUS_WORDS } from './minus.js';
import { NAMES } from './names.js';
import { phraseTable } from './phrase-table.js';

/** All words that may stand before a number and say something of it. */
export const LEADS = phraseTable<Lead>([
  ...NAMES,
  ...CHINESE_CHANGES,
  ...ENGLISH_CHANGES,
  ...CHINESE_HEDGES,
  ...ENGLISH_HEDGES,
  ...HEDGE_SIGNS,
  ...CURRENCIES_BEFORE,
  ...MINUS_WORDS,
]);
