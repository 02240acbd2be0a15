import type { Dataset } from '../../../src/dataset/schema.js';
import type { LineMark, PathMark, RectMark, TextMark } from '../../../src/marks/scene.js';
import { flatMarks, plotOf, type Flat, type Shown } from './support.js';

type Drawn<M> = Flat & M;

/** What is drawn of the chart `it`, by kind of mark. */
export interface DrawnMarks {
  readonly rects: readonly Drawn<RectMark>[];
  readonly lines: readonly Drawn<LineMark>[];
  readonly paths: readonly Drawn<PathMark>[];
  readonly texts: readonly Drawn<TextMark>[];
  /** The first rect of a figure: all of its bar, if that is exact. */
  readonly barOf: (figure: string) => Drawn<RectMark>;
  /** The words of a figure; without one, those that belong to none: headings and the labels of axes. */
  readonly wordsOf: (figure?: string) => readonly string[];
}

export function drawn(dataset: Dataset, shown: Shown): DrawnMarks {
  const marks = flatMarks(plotOf(dataset, 'it', shown).marks);
  const of = <M>(kind: Flat['mark']) => marks.filter(({ mark }) => mark === kind) as Drawn<M>[];
  const rects = of<RectMark>('rect');
  const texts = of<TextMark>('text');
  return {
    rects,
    lines: of('line'),
    paths: of('path'),
    texts,
    barOf: (figure) => rects.find((rect) => rect.figure === figure)!,
    wordsOf: (figure) => texts.filter((text) => text.figure === figure).map(({ text }) => text),
  };
}

/** Where the label of a number stands on an axis. */
export function labelAt({ texts }: DrawnMarks, text: string): number {
  return texts.find((label) => label.figure === undefined && label.text === text)!.x;
}
