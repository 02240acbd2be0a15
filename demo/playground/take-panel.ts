import { embedCode, fileName, renderSvg } from '../../src/core.js';
import type { Language } from '../../src/dataset/language.js';
import { saveFile } from '../../src/element/tools/save-file.js';
import { VERSION } from '../../src/element/version.js';
import { codeBox } from '../code-box.js';
import { written } from '../excerpt.js';
import { inEveryLanguage, make } from '../words.js';
import { button, heading } from './controls.js';
import { SAID } from './page-words.js';
import type { Outcome } from './work.js';

const SCRIPT = `https://cdn.example/social-work-chart@${VERSION}/dist/cdn/social-work-chart.min.js`;
const SRC = 'https://news.example/story.json';

/** What an editor takes along: the dataset, the code, the pictures. */
export class TakePanel {
  readonly element: HTMLElement;
  private readonly _data = make('code', {});
  private readonly _embed = make('code', {});
  private _outcome: Outcome = { found: [], messages: [] };
  private _chartId = '';

  constructor() {
    const pictures = (['zh', 'en'] as const).map((language) => this._pictureButton(language));
    this.element = make(
      'section',
      { className: 'take' },
      heading(SAID.takeAway),
      make(
        'div',
        { className: 'buttons' },
        button(SAID.saveData, () => this._saveData()),
        ...pictures,
      ),
      make('p', { className: 'hint' }, ...inEveryLanguage(SAID.pictureHint)),
      codeBox(this._data, { name: SAID.data, copy: SAID.copyData }),
      codeBox(this._embed, { name: SAID.embed, copy: SAID.copyEmbed }),
    );
  }

  /** Offers what came of a draft, and one of its charts. */
  show(outcome: Outcome, chartId: string): void {
    const { dataset, input } = outcome;
    [this._outcome, this._chartId] = [outcome, chartId];
    this.element.hidden = !dataset || chartId === '';
    if (!dataset || chartId === '') return;
    this._data.textContent = written(input);
    this._embed.textContent = embedCode(dataset, chartId, { script: SCRIPT, src: SRC });
  }

  private _pictureButton(language: Language): HTMLElement {
    const { zh, en, 'zh-TW': traditional } = SAID.savePicture;
    const name = { zh: `${zh} · ${language}`, en: `${en} · ${language}`, 'zh-TW': `${traditional} · ${language}` };
    return button(name, () => {
      const { dataset } = this._outcome;
      if (!dataset) return;
      const blob = new Blob([renderSvg(dataset, this._chartId, { language })], { type: 'image/svg+xml' });
      saveFile({ name: fileName(dataset, this._chartId, { extension: 'svg', language }), blob });
    });
  }

  private _saveData(): void {
    const blob = new Blob([this._data.textContent, '\n'], { type: 'application/json' });
    saveFile({ name: 'dataset.json', blob });
  }
}
