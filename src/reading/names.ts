import type { Lead } from './lead.js';
import { meaning } from './phrase-table.js';

const name = (of: string): Lead => ({ type: 'name', of });

/** What an ordinal is. */
export const ORDER = 'a place in an order';
/** What “aged 60” is. */
export const AGE = 'an age, as the name of a person has it';

/** Months in English, whole and cut short. */
export const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|' +
  'nov|dec|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.';

/** Words in front of a number that make it a name, a place in an order or a part of a date. */
export const NAMES = [
  ...meaning(name(ORDER), '第|排名|位列|位居|名列|排在|no.|no|number|nr|nr.|№|#|ranked|ranks|rank'),
  ...meaning(
    name('a name with a number'),
    'article|articles|chapter|section|page|pages|p.|pp.|room|version|line|route|bus|flight|level|grade|phase|tier|table|figure|part|volume|step|' +
      'platform|gate|item|annex|appendix|clause|paragraph|question|act|season|episode|channel|apartment|suite|highway|stage|area|zone|' +
      'ward|block|floor|exit|psalm|formula|boeing|airbus|windows|iphone|model|type|class|category|schedule|rule|lot|unit|vol.|vol|' +
      'ch.|sec.|fig.|catch|studio|terminal|lane|track|district|precinct|resolution|protocol|form|title|apollo|catch-|g|top|u-|under-|over-|' +
      '附件|编号|版本|型号|车牌|邮编|房号|频道|国道|省道|代号|尾号',
  ),
  ...meaning(
    name('a telephone number or a code'),
    '热线|电话|拨打|致电|短号|请拨|证号|账号|卡号|微信|号码|客服|邮箱|call|dial|hotline|tel|tel.|phone|telephone|code|dialling|text|号为',
  ),
  ...meaning(name(AGE), 'aged|age|ages'),
  ...meaning(name('a date'), `${ENGLISH_MONTHS}|since|year|公元|公元前|农历|星期|礼拜|q|class of|the year`),
];

/** Words in front of a stretch of time that make it a period up to now or from now on: 过去五年, “the last three years”. */
export const PERIODS = [
  ...meaning<Lead>(
    name('a period'),
    '过去|未来|最近|今后|前|后|头|此前|此后|接下来|往后|这|那|近|近这|' +
      'the past|past|the last|last|next|the next|coming|the coming|previous|the previous|the first|first|the following|following|' +
      'within|every|these|those|over the past|over the last|recent',
  ),
  ...meaning<Lead>({ type: 'other' }, '将近|接近|几近|逼近|临近|目前|日前|提前|之前|以前|最后|之后|以后|先后|前后'),
];
