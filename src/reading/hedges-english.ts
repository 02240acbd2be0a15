import type { Lead, SaidHedge } from './lead.js';
import { meaning } from './phrase-table.js';

const hedge = (said: SaidHedge): Lead => ({ type: 'hedge', ...said });

/** English words that hedge a number from before it. */
export const ENGLISH_HEDGES = [
  ...meaning<Lead>(
    hedge({ hedge: 'nearly', ofLoss: 'nearly' }),
    'nearly|almost|close to|nearing|approaching|not quite|very nearly|well-nigh',
  ),
  ...meaning<Lead>(
    hedge({ hedge: 'nearly' }),
    'just under|just below|just short of|just shy of|a little under|a little less than|slightly less than|slightly under|' +
      'slightly below|a shade under',
  ),
  ...meaning(hedge({ hedge: 'over', ofLoss: 'nearly' }), 'slightly above'),
  ...meaning(
    hedge({ hedge: 'over' }),
    'over|more than|just over|well over|a little over|a little more than|slightly more than|' +
      'slightly over|greater than|higher than|larger than|exceeding|exceeded|exceeds|exceed|in excess of|north of|far more than|' +
      'much more than|topped|topping|surpassed|surpassing|passed the|upwards of|upward of|longer than|beyond|better than',
  ),
  ...meaning<Lead>({ type: 'hedge', hedge: 'over', isLevel: true, ofLoss: 'nearly' }, 'just above'),
  ...meaning<Lead>({ type: 'hedge', hedge: 'over', isLevel: true }, 'above|well above'),
  ...meaning<Lead>(
    { type: 'hedge', hedge: 'upTo', isStrict: true, isLevel: true, ofLoss: 'over' },
    'below|under|well under|well below',
  ),
  ...meaning(
    hedge({ hedge: 'atLeast', ofLoss: 'upTo' }),
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at a minimum|starting at|' +
      'starting from|never less than|never fewer than|no lower than|not lower than|at the very least|a minimum',
  ),
  ...meaning(
    hedge({ hedge: 'upTo', ofLoss: 'atLeast' }),
    'no more than|not more than|at most|never more than|no higher than|not over|not above|no greater than|at the most',
  ),
  ...meaning(
    hedge({ hedge: 'upTo' }),
    'up to|as many as|as much as|a maximum of|maximum of|not exceeding|capped at|limited to|anything up to|as high as|' +
      'no longer than|not to exceed|not exceed|does not exceed|do not exceed|did not exceed|a ceiling of|a maximum',
  ),
  ...meaning(
    hedge({ hedge: 'upTo', isStrict: true, ofLoss: 'over' }),
    'fewer than|less than|lower than|smaller than|short of|shorter than|far fewer than|' +
      'far less than|south of|shy of',
  ),
  ...meaning(
    hedge({ hedge: 'about', ofLoss: 'about' }),
    'about|around|roughly|some|approximately|approx|approx.|circa|c.|ca.|ca|an estimated|estimated|estimated at|something like|' +
      'in the region of|or around|somewhere around|in the order of|on the order of|of the order of|or about|broadly',
  ),
  ...meaning<Lead>(
    { type: 'denied' },
    'not nearly|not almost|not about|not around|not exactly|nowhere near|not roughly|never|not approximately',
  ),
  // Just that, or not quite.
  ...meaning<Lead>({ type: 'eitherSign' }, 'barely|hardly|scarcely'),
  ...meaning<Lead>(
    { type: 'stress' },
    'as few as|as little as|as low as|exactly|precisely|fully|a full|a total of|a record',
  ),
];

/** Signs that hedge a number from before it. */
export const HEDGE_SIGNS = [
  ...meaning(hedge({ hedge: 'about', ofLoss: 'about' }), '~|≈'),
  ...meaning(hedge({ hedge: 'over' }), '>'),
  ...meaning(hedge({ hedge: 'atLeast', ofLoss: 'upTo' }), '≥|⩾|>='),
  ...meaning(hedge({ hedge: 'upTo', ofLoss: 'atLeast' }), '≤|⩽|<='),
  ...meaning(hedge({ hedge: 'upTo', isStrict: true, ofLoss: 'over' }), '<'),
];

/** English words that hedge a number from behind, after its unit. */
export const ENGLISH_HEDGES_BEHIND = [
  ...meaning<SaidHedge>({ hedge: 'about' }, 'or so|or thereabouts|give or take|or about'),
  ...meaning<SaidHedge>(
    { hedge: 'atLeast' },
    'or more|or above|or over|and above|and over|and up|and upwards|or higher|or better|at least|at a minimum|or older|' +
      'and older|plus|at the very least|minimum',
  ),
  ...meaning<SaidHedge>(
    { hedge: 'upTo' },
    'or less|or fewer|or under|or below|at most|and under|and below|or lower|at the most|maximum|tops|or younger',
  ),
];
