import { chartInWords } from '../../charts/chart-in-words.js';
import { element } from '../../render/element.js';
import type { DownloadFormat } from '../events.js';
import type { ChartFile } from './chart-file.js';
import { filesFile } from './files-file.js';
import { dropsFiles } from './in-app-browser.js';
import { loadImage, type LoadedImage } from './load-image.js';
import type { Panel, PanelSubject } from './panel.js';
import { panelButton, PanelSheet } from './panel-sheet.js';
import { FORMAT_PURPOSES, keepWords, PANEL, savingWords } from './panel-words.js';
import { saveFile } from './save-file.js';

const FORMATS = Object.keys(FORMAT_PURPOSES) as DownloadFormat[];

/** Files of a chart to take away: saved by the browser, or laid out to be kept by hand where it does not. */
export class DownloadPanel implements Panel {
  private readonly _subject: PanelSubject;
  private readonly _sheet: PanelSheet;
  /** The last choice: another one, or the end of the panel, makes it stale. */
  private _choice = 0;
  private _file: ChartFile | undefined;
  private _picture: LoadedImage | undefined;

  constructor(subject: PanelSubject) {
    this._subject = subject;
    const { host, drawn } = subject;
    const choices = FORMATS.map((format) => {
      const purpose = FORMAT_PURPOSES[format][drawn.chart.language];
      const name = element('b', {}, format.toUpperCase());
      return [panelButton(format, [name, element('span', {}, ` ${purpose}`)])];
    });
    this._sheet = new PanelSheet('formats', choices, host.element.ownerDocument);
    // Whoever opens the panel will choose: the file is then there. Where it is not, the choice says so.
    filesFile.load().catch(() => undefined);
  }

  get content(): Element {
    return this._sheet.content;
  }

  choose(key: string): void {
    const format = FORMATS.find((each) => each === key);
    void (format ? this._take(format) : this._layOut(PANEL.holdOrClick[this._language]));
  }

  close(): void {
    this._choice += 1;
    this._picture?.release();
    this._picture = undefined;
  }

  private get _language() {
    return this._subject.drawn.chart.language;
  }

  private async _take(format: DownloadFormat): Promise<void> {
    const { host, drawn } = this._subject;
    this.close();
    const choice = this._choice;
    const made = await this._make(format);
    if (choice !== this._choice) return;
    if (typeof made === 'string') return this._say(made);
    this._file = made;
    if (dropsFiles(navigator.userAgent)) await this._layOut(PANEL.hold[this._language]);
    else this._save(made);
    host.tell('chart-download', { chart: drawn.chart.id, format, language: this._language });
  }

  /** Makes a file, or says why there is none: the page or the engine allows no picture, or the code has not come. */
  private async _make(format: DownloadFormat): Promise<ChartFile | string> {
    const { drawn, host } = this._subject;
    const figure = host.root.querySelector('.chart') ?? host.element;
    const makeFile = await filesFile.load().catch(() => undefined);
    if (!makeFile) return PANEL.notLoaded[this._language];
    try {
      return await makeFile(drawn, { format, figure });
    } catch {
      return PANEL.noPicture[this._language];
    }
  }

  /** Frames and browsers can refuse a file without a word, so there is another way below. */
  private _save(file: ChartFile): void {
    saveFile(file);
    this._say(savingWords(file.name, this._language));
    this._sheet.add(panelButton('by-hand', PANEL.nothingHappened[this._language]));
  }

  /** Lays the file out to be kept by hand: a picture as one that can be pressed, a text in a field. */
  private async _layOut(howToKeep: string): Promise<void> {
    const { _file: file, _choice: choice } = this;
    if (!file) return;
    if (file.text !== undefined) {
      const words = keepWords(file.name, this._language);
      this._say(words);
      return this._sheet.addField(file.text, words);
    }
    // Apps offer to keep a picture that is part of the page rather than one that only the page can reach.
    const ways = dropsFiles(navigator.userAgent) ? (['data', 'blob'] as const) : (['blob', 'data'] as const);
    const picture = await loadImage(file.blob, ways).catch(() => undefined);
    if (choice !== this._choice) return picture?.release();
    if (!picture) return this._say(PANEL.noPicture[this._language]);
    this._picture = picture;
    this._say(howToKeep);
    this._sheet.addPicture(picture.image, chartInWords(this._subject.drawn.chart));
  }

  private _say(words: string): void {
    this._sheet.say(words);
    this._subject.host.say(words);
  }
}
