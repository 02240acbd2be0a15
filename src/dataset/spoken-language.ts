import type { Language } from './language.js';
import type { Dataset } from './schema.js';

/** The language in which a dataset answers: traditional Chinese only where it has it, else simplified. */
export function spokenLanguage({ source }: Pick<Dataset, 'source'>, wanted: Language): Language {
  return wanted === 'zh-TW' && source.publisher['zh-TW'] === undefined ? 'zh' : wanted;
}
