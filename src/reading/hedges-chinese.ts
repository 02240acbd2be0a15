import type { Lead, SaidHedge } from './lead.js';
import { meaning } from './phrase-table.js';

const hedge = (said: SaidHedge): Lead => ({ type: 'hedge', ...said });
const OTHER: Lead = { type: 'other' };

/** 不, 未, 没有: turn a limit round. */
const NOT = ['不', '未', '没有', '没', '未曾'];
const turned = (limits: string) => NOT.flatMap((not) => limits.split('|').map((limit) => not + limit)).join('|');

/** Verbs that may stand between a limit and its number: 最高补助, 至少需要. */
const VERBS =
  '可|达|可达|可达到|可获|可获得|获|获得|可得|可领|可领取|可申请|可享|可享受|补助|可补助|补贴|可补贴|奖励|给予|可给予|资助|支持|发放|奖|补|贷|可贷|授信|' +
  '为|是|有|需|需要|要|能|处|罚款|可处|容纳|可容纳|能容纳|可报销|报销|减免|可减免|优惠|可抵|可借|可连续|连续';
const withVerb = (limits: string) =>
  limits
    .split('|')
    .flatMap((limit) => VERBS.split('|').map((verb) => limit + verb))
    .join('|');

/** Chinese words that hedge a number from before it, and those that only end like one. */
export const CHINESE_HEDGES = [
  ...meaning<Lead>(hedge({ hedge: 'nearly', ofLoss: 'nearly' }), '近|将近|接近|几近|几乎|近乎|逼近|临近|趋近|差不多近'),
  ...meaning(OTHER, '附近|邻近|最近|靠近|远近|亲近|就近|新近|晚近|相近'),
  ...meaning<Lead>(hedge({ hedge: 'nearly' }), '略低于|略少于|略小于|稍低于'),
  ...meaning<Lead>(hedge({ hedge: 'over', ofLoss: 'nearly' }), '略高于|稍高于'),
  ...meaning(hedge({ hedge: 'over' }), '略多于|略大于|刚过'),
  ...meaning(
    hedge({ hedge: 'over' }),
    '逾|超|超过|超出|突破|高于|多于|大于|高出|远超|远超过|已超|已超过|破|超越|优于|长于|不止|不只|不仅仅|何止',
  ),
  ...meaning(OTHER, '不过|通过|经过|高超|透过|路过|打破|难过|度过|渡过|做过|有过|去过|来过|到过|见过|过过|说过|开过'),
  ...meaning<Lead>({ type: 'past' }, '过'),
  ...meaning(OTHER, '赶超'),
  ...meaning(
    hedge({ hedge: 'atLeast', ofLoss: 'upTo' }),
    `至少|最少|起码|最低|不得低于|不得少于|不下|不下于|不亚于|${turned('少于|低于|小于|短于')}`,
  ),
  ...meaning(hedge({ hedge: 'upTo', ofLoss: 'atLeast' }), `不得高于|不得多于|不多于|${turned('高于|多于|大于')}`),
  ...meaning(
    hedge({ hedge: 'upTo' }),
    `最高|最多|至多|顶多|最大|最长|上限为|上限|封顶|不得超过|${turned('超过|突破|超出|超|逾|长于')}`,
  ),
  ...meaning(
    hedge({ hedge: 'upTo', isStrict: true, ofLoss: 'over' }),
    '不到|不足|跌破|降破|低于|少于|不满|未满|未到|未达|小于|没到|不及|短于|尚不足',
  ),
  ...meaning(
    hedge({ hedge: 'about', ofLoss: 'about' }),
    '约|大约|大概|估计|约莫|大致|差不多|约计|粗略估计|上下|约有|约为|约占|约合|约折合|约相当于|约达|大体',
  ),
  ...meaning(OTHER, '预约|节约|签约|公约|合约|条约|履约|违约|纽约|赴约|邀约|解约|续约|爽约|契约|制约|集约|简约|北约'),
  ...meaning(hedge({ hedge: 'upTo' }), withVerb('最高|最多|至多')),
  ...meaning(hedge({ hedge: 'atLeast' }), withVerb('至少|最低|最少')),
  ...meaning<Lead>({ type: 'stress' }, '高达|多达|长达|足足|整整|整|足有|多至'),
  ...meaning<Lead>({ type: 'amounting' }, '达|达到|共达|已达|累计达|总计达'),
  ...meaning(OTHER, '以上|以下|以内|上述|到达|抵达|传达|表达|发达|直达|转达|下达|送达|不整|调整|完整|增强'),
];

/** Chinese words that hedge a number from behind, after its unit. */
export const CHINESE_HEDGES_BEHIND = [
  ...meaning<SaidHedge>({ hedge: 'about' }, '左右|上下|前后|上下浮动'),
  ...meaning<SaidHedge>({ hedge: 'atLeast' }, '以上|及以上|或以上|之上|起步|起跳|打底|往上'),
  ...meaning<SaidHedge>({ hedge: 'over' }, '有余|开外|以外|出头'),
  ...meaning<SaidHedge>({ hedge: 'upTo' }, '以内|以下|之内|及以下|或以下|封顶|为限|之下|及以内|为上限'),
  ...meaning<SaidHedge>({ hedge: 'upTo', isStrict: true }, '不到|还不到|都不到|未满'),
];
