import type { WordedPicture } from './worded-chart.js';

/** Words that a page gives in place of those of a dataset. What is empty or white space counts as not given. */
export interface PageWords {
  /** What the chart shows. */
  readonly title?: string | undefined;
  /** What a reader must know. The lines that explain hedges stay before them, since without them marks are misread. */
  readonly notes?: readonly string[] | undefined;
  /** Where the figures come from. It is no longer linked to the address of the dataset’s source. */
  readonly source?: string | undefined;
  /** What was corrected. They follow those of the dataset, which a page cannot take back. */
  readonly corrections?: readonly string[] | undefined;
}

/** A chart with the words of a page. Breaks and indents, as the source of a page has them, become single spaces. */
export function withPageWords<Chart extends WordedPicture>(
  chart: Chart,
  { title, notes, source, corrections }: PageWords,
): Chart {
  const ownNotes = givenLines(notes);
  const ownSource = givenWords(source);
  const more = givenLines(corrections).filter((line) => !chart.corrections.includes(line));
  return {
    ...chart,
    title: givenWords(title) || chart.title,
    notes: ownNotes.length > 0 ? [...chart.key, ...ownNotes] : chart.notes,
    corrections: [...chart.corrections, ...more],
    ...(ownSource !== '' && { source: ownSource, sourceAddress: undefined }),
  };
}

function givenWords(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

function givenLines(lines: readonly string[] = []): readonly string[] {
  return lines.map(givenWords).filter((line) => line !== '');
}
