import { words } from './given-figures.js';

const LONG_ZH = '取得国家统一考试合格证书并在城乡社区从事专职工作的人员占全部持证人员的比例';
const LONG_EN =
  'People with a national certificate who work full time in communities as a share of everyone who has one';

/** A label of several lines. */
export const LONG = words(LONG_ZH.repeat(3), `${LONG_EN}, ${LONG_EN}`);

/** Characters that are joined from several. */
export const EMOJI = words('👩‍👩‍👧‍👦家庭🏠与👍🏽社区🇨🇳', '👩‍👩‍👧‍👦 families 🏠 and 👍🏽 communities 🇨🇳');

/** Words from right to left, in two scripts, with a number. */
export const HEBREW = words('משפחות וקהילות 2024 عائلات', 'משפחות וקהילות 2024 عائلات ومجتمعات');

/** A printed phrase of several lines. */
export const LONG_PHRASE = `近三成${'（据初步统计，下同）'.repeat(6)}`;

/** A word that is wider than any chart and has no place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle'.repeat(2);
