import { zhejiang2024 } from '../../src/core.js';
import type { Language } from '../../src/dataset/language.js';
import { excerptOf } from '../excerpt.js';
import { EMPTY, type Draft, type Kind } from './draft.js';

type Spoken = 'zh' | 'en';

/** Figures of the built-in article, in words of this page. */
const ARTICLES: Readonly<Record<Spoken, string>> = {
  zh: [
    '浙江的持证社会工作者有27.5万人，居全国首位，占全国近五分之一。',
    '2024年，浙江有30.4万人报考社会工作者职业资格，比上年增加6.4万人，占全国近六分之一。',
    '浙江有注册志愿者近2000万人，其中活跃的近1200万人。活跃志愿者占居民的18%，全国平均为6%。',
    '浙江有社会组织6.97万家，社区社会组织24.4万余家。',
    '新设的社会工作部，11个设区市在2024年3月8日前挂牌，各县到2024年3月底全部挂牌。',
  ].join('\n'),
  en: [
    'Zhejiang has 275,000 certified social workers, nearly one fifth of the national total.',
    'In 2024, 304,000 people applied for the exam, nearly one sixth of the national total.',
    'As volunteers, nearly 20 million people are registered, and nearly 12 million people are active.',
    'Active volunteers are 18% of residents, against 6% nationally.',
    'The cities opened their new departments before 8 March 2024.',
    'The counties opened theirs by the end of March 2024.',
  ].join('\n'),
};

const TABLES: Readonly<Record<Spoken, string>> = {
  zh: [
    '名称,英文名称,数字,占什么,段',
    '浙江的活跃志愿者占居民,Active volunteers among residents of Zhejiang,18%,居民,3',
    '全国的活跃志愿者占居民,Active volunteers among residents of China,6%,居民,3',
    '注册志愿者,Registered volunteers,近2000万人,,3',
    '活跃志愿者,Active volunteers,近1200万人,,3',
  ].join('\n'),
  en: [
    'label,label zh,figure,of,paragraph',
    'Active volunteers in Zhejiang,浙江的活跃志愿者,18%,residents,4',
    'Active volunteers in China,全国的活跃志愿者,6%,residents,4',
    'Registered volunteers,注册志愿者,nearly 20 million people,,3',
    'Active volunteers,活跃志愿者,nearly 12 million people,,3',
  ].join('\n'),
};

/** What a newcomer can try: a source of a kind, in the language of the page. */
export function exampleOf(kind: Kind, page: Language): Draft {
  const language: Spoken = page === 'en' ? 'en' : 'zh';
  const { publisher, title, date } = zhejiang2024.source;
  const text = {
    article: ARTICLES[language],
    table: TABLES[language],
    dataset: excerptOf(zhejiang2024, 'volunteers'),
  }[kind];
  const article = kind === 'dataset' ? '' : ARTICLES[language];
  return {
    ...EMPTY,
    kind,
    language,
    texts: { ...EMPTY.texts, article, [kind]: text },
    facts: kind === 'dataset' ? EMPTY.facts : { publisher: publisher[language], title: title[language], date },
  };
}
