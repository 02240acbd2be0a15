import { asOfWords, dateMeaning } from '../dataset/date-meaning.js';
import { hedgeMeaning } from '../dataset/hedge-words.js';
import { isChinese, type Language } from '../dataset/language.js';
import { capitalize, joinParts, listWords, withColon } from '../dataset/list-words.js';
import { wholeWords } from '../dataset/point-words.js';
import { FIGURE_KINDS } from '../dataset/quantity.js';
import { figureName, unsaidPlace, type WordedFigure } from '../dataset/worded-figure.js';
import type { Mark, Tone } from '../marks/scene.js';
import { chartType } from './chart-type.js';
import type { Frame, TextStyle } from './frame.js';
import { boxesOf } from './parts/break-chances.js';
import { narrowestWidth } from './parts/narrowest.js';
import { TYPE } from './parts/type-scale.js';
import { joinFacts, placeWords } from './parts/words-block.js';
import { wrapText } from './parts/wrap.js';

/** Sizes of the figure in px, the largest that fits is taken; on two lines it is loud enough from the third on. */
const SIZES = [TYPE.display.size, 36, 30, 24] as const;
const TWO_LINES = 2;
const LINE_GAP = 4;

/** One figure large, with the words that it must not be read without; for use inside a story. */
export const figureCard = chartType({
  roles: {
    /** The figure. */
    figure: { kinds: FIGURE_KINDS, asWords: true },
  },

  saysAll: true,

  layout({ figure }, frame) {
    const { id } = figure;
    const marks: Mark[] = [];
    let height = 0;
    for (const { text, style, fill } of linesOf(figure, frame)) {
      const y = height === 0 ? 0 : height + LINE_GAP;
      const words = placeWords(text, { x: 0, y, style, fill, room: narrowestWidth(frame) }, frame);
      if (words.height === 0) continue;
      marks.push(...words.marks);
      height = y + words.height;
    }
    const { width } = frame;
    return {
      width,
      height,
      marks: [{ mark: 'group', figure: id, marks }],
      points: [{ figure: id, x: 0, y: 0, width, height }],
    };
  },

  sentence({ figure }, language) {
    const { date, unitDates, phrase } = figure;
    const whole = phrase === '' ? '' : wholeWords(figure, language);
    const amount = isChinese(language) ? whole + phrase : [phrase, whole].join(' ').trim();
    const said = listWords([date, amount, unitDates], language);
    return joinParts([withColon(figureName(figure, language), said, language)], language);
  },
});

/** A text of the card and how it looks. */
interface Line {
  readonly text: string;
  readonly style: Required<TextStyle>;
  readonly fill: Tone;
}

/** The texts of the card from top to bottom; some may be empty. */
function linesOf(worded: WordedFigure, frame: Frame): readonly Line[] {
  const { phrase, date, unitDates, label } = worded;
  const { language } = frame;
  const head = phrase || date || unitDates;
  const small = { style: TYPE.small, fill: 'muted' } as const;
  return [
    { text: head, style: displayStyle(head, frame), fill: 'subject' },
    { text: phrase === '' ? '' : date, style: TYPE.phrase, fill: 'ink' },
    { text: label, style: TYPE.body, fill: 'ink' },
    { text: head === unitDates ? '' : unitDates, ...small },
    { text: factsOf(worded, language), ...small },
    { text: meaningOf(worded, language), ...small },
  ];
}

/** The largest size in which a text stands on one line, else on two, its words whole. */
function displayStyle(text: string, frame: Frame): Required<TextStyle> {
  const { measure } = frame;
  const width = narrowestWidth(frame);
  const styles = SIZES.map((size) => ({ ...TYPE.display, size }));
  const fits = (lines: number) => (style: TextStyle) =>
    boxesOf(text).every((box) => measure(box.text, style) <= width) &&
    wrapText(text, { width, style, measure }).length <= lines;
  return styles.find(fits(1)) ?? styles.slice(TWO_LINES).find(fits(2)) ?? { ...TYPE.display, size: SIZES[3] };
}

/** What it is a part of, where it holds and when, as far as the label has not said so. */
function factsOf(worded: WordedFigure, language: Language): string {
  const { asOf } = worded.figure;
  const facts = [wholeWords(worded, language), unsaidPlace(worded), asOf ? asOfWords(asOf, language) : ''];
  return capitalize(joinFacts(facts), language);
}

/** What the hedges of a figure mean, where it is not exact. */
function meaningOf({ figure: { quantity, when } }: WordedFigure, language: Language): string {
  const meanings = [
    quantity && quantity.hedge !== 'exact' ? hedgeMeaning(quantity, language) : '',
    when && !('on' in when) ? dateMeaning(when, language) : '',
  ];
  return capitalize(listWords(meanings, language), language);
}
