import type { Lead } from './lead.js';
import { meaning } from './phrase-table.js';

const UP: Lead = { type: 'change', direction: 'up' };
const DOWN: Lead = { type: 'change', direction: 'down' };

/** What may be done about a loss, so that the amount behind is of that: 弥补亏损, 减少亏损. */
const ABOUT_LOSSES =
  '减少|增加|新增|扩大|缩小|收窄|降低|弥补|填补|抵补|弥补了|抵消|冲抵|挽回|避免|防止|扭转|消化|承担|分担|补贴|补偿|赔偿|减轻|转移|没有|未';

/** Chinese words in front of the amount by which something changed, or of what it reached. */
export const CHINESE_CHANGES = [
  ...meaning(
    UP,
    '增长|增加|上升|上涨|提高|提升|增|涨|升|扩大|增幅|增幅为|增长率达|增长率为|涨幅|升幅|增速|增长率|增多|多出|增收|增产|净增|新增|激增|猛增|' +
      '飙升|攀升|回升|上浮|上调|增量|增持|高出|多了|快了|高了|涨价|反弹|增值|拓宽|增大',
  ),
  ...meaning(
    DOWN,
    '减少|下降|降低|下跌|下滑|回落|减|降|跌|缩小|降幅|跌幅|减幅|缩减|压缩|缩短|收窄|骤降|锐减|下浮|下调|减持|减收|' +
      '减产|负增长|衰减|萎缩|降价|调低|裁减|降了|少了|低了|慢了|减轻|净减|压减|跌去|减排',
  ),
  ...meaning<Lead>({ type: 'other' }, '多亏|幸亏|吃亏|理亏|盈亏'),
  ...meaning<Lead>({ type: 'change', direction: 'either' }, '变化|变动|波动'),
  ...meaning<Lead>(
    { type: 'loss' },
    '亏损|净亏损|累计亏损|亏损额|净亏损额|亏损总额|亏损金额|亏|净亏|巨亏|预亏|亏掉|亏空|亏了|亏损了|共亏损|合计亏损',
  ),
  ...meaning<Lead>(
    { type: 'loss', isEither: true },
    `减亏|扭亏|止亏|增亏|补亏|${ABOUT_LOSSES.split('|')
      .flatMap((verb) => [`${verb}亏损`, `${verb}净亏损`])
      .join('|')}`,
  ),
  ...meaning<Lead>({ type: 'comparison', direction: 'up' }, '多|高|大|快|长|强|重'),
  ...meaning<Lead>({ type: 'comparison', direction: 'down' }, '低|少|小|慢|短|轻'),
  ...meaning<Lead>({ type: 'turn' }, '翻'),
  ...meaning<Lead>(
    { type: 'reached' },
    '到|至|增至|升至|降至|减至|跌至|涨至|增长到|增长至|增加到|增加至|提高到|提高至|上升到|上升至|下降到|下降至|降到|' +
      '降低到|降低至|提升到|提升至|减少到|减少至|扩大到|扩大至|涨到|升到|跌到|回落到|回落至|缩短到|缩短至|压缩到|攀升至|占|占比|占比为|占到',
  ),
  ...meaning<Lead>({ type: 'from' }, '从|由|自'),
  ...meaning<Lead>({ type: 'between' }, '介于|在'),
  ...meaning<Lead>(
    { type: 'other' },
    '自由|理由|来自|经由|交由|各自|亲自|独自|存在|现在|正在|实在|所在|内在|外在|甚至',
  ),
  ...meaning<Lead>({ type: 'rate' }, '率|比率|率为|率达|率是|率约|率近|率超|率超过'),
  ...meaning<Lead>(
    { type: 'lasting' },
    '历时|耗时|为期|长达|历经|用时|持续|时隔|服役|工龄|工期|刑期|工作|花了|用了|经历',
  ),
  ...meaning<Lead>(
    { type: 'filler' },
    '人均|户均|日均|月均|年均|平均|了|为|的|是|有|共|其中|将|已|又|再|各|每|只|仅|才|同比|环比|并|均|都|也|就',
  ),
  ...meaning<Lead>({ type: 'denied' }, '不是|并非|没有|绝非|而非'),
];

/** English words in front of the amount by which something changed, or of what it reached. */
export const ENGLISH_CHANGES = [
  ...meaning(
    UP,
    'up|rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increased|increase|increases|increasing|gained|gain|gains|' +
      'climbed|jumped|soared|surged|growth|jump|surge|added|advanced|an increase|higher by|expanded|picked up|climb',
  ),
  ...meaning(
    DOWN,
    'down|fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|decreased|decrease|decreases|declined|decline|declines|' +
      'loss|losses|shrank|shrunk|shrink|slid|slipped|cut|cuts|reduced|reduction|plunged|sank|lower by|contracted|dipped|reduce|reduces',
  ),
  ...meaning<Lead>(
    { type: 'change', direction: 'down', isLoss: true },
    'lost|loses|lose|losing|loss of|losses of|net loss of|net losses of',
  ),
  ...meaning<Lead>({ type: 'change', direction: 'either' }, 'change|changes|changed'),
  ...meaning<Lead>({ type: 'reached' }, 'to|reached|hit|stood at|stands at|totalled|totaled'),
  ...meaning<Lead>({ type: 'from' }, 'from'),
  ...meaning<Lead>({ type: 'between' }, 'between|anywhere between'),
  ...meaning<Lead>({ type: 'rate' }, 'rate of|rate was|rate is|rate at|rate'),
  ...meaning<Lead>({ type: 'filler' }, 'by|of|a|an|only|just|was|is|were|another|further|a further|had|has|have'),
  ...meaning<Lead>({ type: 'denied' }, 'not|not a'),
];
