import { zhejiang2024 } from '../../src/core.js';
import { excerptOf } from '../excerpt.js';
import type { Draft, Kind } from './draft.js';

/** Figures of the built-in article, in words of this page. */
const ARTICLE = [
  '浙江的持证社会工作者有27.5万人，居全国首位，占全国近五分之一。',
  '2024年，浙江有30.4万人报考社会工作者职业资格，比上年增加6.4万人，占全国近六分之一。',
  '浙江有注册志愿者近2000万人，其中活跃的近1200万人。活跃志愿者占居民的18%，全国平均为6%。',
  '浙江有社会组织6.97万家，社区社会组织24.4万余家。',
  '新设的社会工作部，11个设区市在2024年3月8日前挂牌，各县到2024年3月底全部挂牌。',
].join('\n');

const TABLE = [
  '名称,英文名称,数字,占什么,段',
  '浙江的活跃志愿者占居民,Active volunteers among residents of Zhejiang,18%,居民,3',
  '全国的活跃志愿者占居民,Active volunteers among residents of China,6%,居民,3',
  '注册志愿者,Registered volunteers,近2000万人,,3',
  '活跃志愿者,Active volunteers,近1200万人,,3',
].join('\n');

/** What a newcomer can try, for each kind of source. */
export const EXAMPLES: Readonly<Record<Kind, Pick<Draft, 'texts' | 'facts'>>> = {
  article: { texts: { article: ARTICLE, table: '', dataset: '' }, facts: facts() },
  table: { texts: { article: ARTICLE, table: TABLE, dataset: '' }, facts: facts() },
  dataset: {
    texts: { article: '', table: '', dataset: excerptOf(zhejiang2024, 'volunteers') },
    facts: { publisher: '', title: '', date: '' },
  },
};

function facts(): Draft['facts'] {
  const { publisher, title, date } = zhejiang2024.source;
  return { publisher: publisher.zh, title: title.zh, date };
}
