import type { Language } from '../dataset/language.js';

/** What a column holds, and the words that may stand at its head. */
interface ColumnWords {
  /** In Chinese, simplified and traditional. */
  readonly zh: readonly string[];
  /** In English, in lower case. */
  readonly en: readonly string[];
  /** Whether there can be one for each language: label en, 名称（英文）. Default false. */
  readonly isTranslated?: true;
}

/** The columns of a table of figures, a row a figure, by name. Case, brackets and spaces around the words do not count. */
export const COLUMN_WORDS = {
  id: { zh: ['编号', '代号', '編號', '代號'], en: ['id', 'key'] },
  label: {
    zh: ['名称', '指标', '项目', '事项', '名稱', '指標', '項目', '事項'],
    en: ['label', 'name', 'indicator', 'item'],
    isTranslated: true,
  },
  printed: {
    zh: ['原文', '数字', '数据', '数值', '數字', '數據', '數值'],
    en: ['printed', 'as printed', 'figure', 'number', 'value'],
  },
  unit: { zh: ['单位', '單位'], en: ['unit'], isTranslated: true },
  kind: { zh: ['类别', '類別'], en: ['kind'] },
  of: {
    zh: ['占', '整体', '总体', '分母', '佔', '整體', '總體'],
    en: ['of', 'share of', 'whole', 'denominator'],
    isTranslated: true,
  },
  place: { zh: ['地区', '地点', '地方', '地區', '地點'], en: ['place', 'region', 'area'], isTranslated: true },
  asOf: { zh: ['截至', '截止', '时点', '時點'], en: ['as of'] },
  when: { zh: ['日期', '时间', '時間'], en: ['when', 'date'] },
  note: { zh: ['备注', '说明', '注', '備註', '說明', '註'], en: ['note', 'remark'], isTranslated: true },
  section: { zh: ['节', '小节', '節', '小節'], en: ['section'] },
  paragraph: { zh: ['段', '段落', '自然段'], en: ['paragraph'] },
  origin: { zh: ['来源类型', '來源類型'], en: ['origin'] },
  source: { zh: ['来源', '出处', '數據來源', '数据来源', '來源', '出處'], en: ['source'], isTranslated: true },
  chart: { zh: ['图表', '圖表'], en: ['chart'] },
  chartType: { zh: ['图表类型', '圖表類型'], en: ['chart type'] },
  role: { zh: ['角色'], en: ['role'] },
  chartTitle: { zh: ['图题', '图表标题', '圖題', '圖表標題'], en: ['chart title'], isTranslated: true },
  publisher: { zh: ['媒体', '发布者', '媒體', '發布者'], en: ['publisher'], isTranslated: true },
  author: { zh: ['作者', '记者', '記者'], en: ['author'], isTranslated: true },
  title: { zh: ['标题', '文章', '標題'], en: ['title', 'headline', 'article'], isTranslated: true },
  published: { zh: ['发布日期', '刊发日期', '發布日期', '刊發日期'], en: ['published', 'publication date'] },
  updated: { zh: ['更新日期'], en: ['updated'] },
  address: { zh: ['网址', '链接', '網址', '連結'], en: ['address', 'url', 'link'] },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** Name of a column. */
export type Column = keyof typeof COLUMN_WORDS;

/** What may stand before or behind the words of a translated column, for each language. */
export const LANGUAGE_MARKS: Readonly<Record<Language, readonly string[]>> = {
  'zh-TW': ['zh-tw', 'traditional chinese', '繁体', '繁體'],
  zh: ['zh', 'chinese', '中文', '简体', '簡體'],
  en: ['en', 'english', '英文'],
};

/** What the head of a column says. */
export interface Head {
  readonly column: Column;
  /** Language of its words; undefined for that of the table. */
  readonly language?: Language;
}

const COLUMNS = Object.entries(COLUMN_WORDS) as [Column, ColumnWords][];

/** Every word that a column can have at its head. */
export const HEAD_WORDS: readonly string[] = COLUMNS.flatMap(([, { zh, en }]) => [...en, ...zh]);

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap(([column, { zh, en }]) => [...zh, ...en].map((word) => [word, column] as const)),
);

/** More characters than any head has. */
const MOST_CHARACTERS = 64;

/** Reads the head of a column; undefined for words that are not known. */
export function readHead(text: string): Head | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const words = plainHead(text);
  const column = COLUMN_OF.get(words);
  if (column) return { column };
  for (const [language, marks] of Object.entries(LANGUAGE_MARKS) as [Language, readonly string[]][]) {
    const rests = marks.flatMap((mark) => [
      ...(words.endsWith(mark) ? [words.slice(0, -mark.length)] : []),
      ...(words.startsWith(mark) ? [words.slice(mark.length)] : []),
    ]);
    for (const rest of rests) {
      const translated = COLUMN_OF.get(rest.trim());
      if (translated && isTranslated(translated)) return { column: translated, language };
    }
  }
  return undefined;
}

/** Whether a column can stand in a table once for each language. */
export function isTranslated(column: Column): boolean {
  const words: ColumnWords = COLUMN_WORDS[column];
  return words.isTranslated === true;
}

/** A head without case, brackets and doubled spaces: “Label (EN):” is “label en”. */
export function plainHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[()[\]【】:*_\s]+/g, ' ')
    .trim();
}
