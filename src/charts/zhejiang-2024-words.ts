/** Words that many figures of the built-in dataset share. */

/** The province that the article is about. */
export const ZHEJIANG = { zh: '浙江', en: 'Zhejiang', 'zh-TW': '浙江' } as const;
