/** The text of an article, with its paragraphs numbered as {@link PrintedOrigin} numbers them. */
export interface Article {
  /** The text as it was given; all offsets count its UTF-16 code units. */
  readonly text: string;
  /** Its title, where the text begins with one that is marked as such: `# Title`. */
  readonly title?: string;
  /** The lead, which may be empty, and the sections after it, in order. */
  readonly sections: readonly ArticleSection[];
}

/** A section of an article. */
export interface ArticleSection {
  /** 0 for the lead, then from 1. */
  readonly section: number;
  /** The line that begins it, such as 一 or “Volunteers”, without its mark. None for the lead. */
  readonly heading?: string;
  /** Its paragraphs, in order. */
  readonly paragraphs: readonly ArticleParagraph[];
}

/** A paragraph of an article. */
export interface ArticleParagraph {
  /** Section that it stands in: 0 for the lead, then from 1. */
  readonly section: number;
  /** Its place in the section, from 1. */
  readonly paragraph: number;
  /** Its words, without space around them. */
  readonly text: string;
  /** Where it begins in the text of the article. */
  readonly start: number;
  /** Where it ends in the text of the article. */
  readonly end: number;
  /** Line of the text that it stands on, from 1. */
  readonly line: number;
}

/** Where a paragraph stands. */
export type PlaceInArticle = Pick<ArticleParagraph, 'section' | 'paragraph'>;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

/**
 * Finds sections and paragraphs in the plain text of an article. Every line that is not blank is a paragraph, but for
 * headings, which begin a section: a number alone on its line (一, （二）, 3., IV), a short line that begins with a Chinese
 * number (一、队伍建设), or a line marked `#`. Without a heading all stands in the lead, section 0. A first line marked with one
 * `#` is the title of the article if no other has just one. Lines of dashes or stars are left out.
 * @param text - the whole article; a byte order mark, any kind of line end and full-width spaces are understood
 */
export function readArticle(text: string): Article {
  const lines = [...linesOf(text)];
  const title = titleOf(lines);
  const sections: { section: number; heading?: string; paragraphs: ArticleParagraph[] }[] = [
    { section: 0, paragraphs: [] },
  ];
  for (const line of title === undefined ? lines : lines.slice(1)) {
    const heading = headingOf(line.text);
    const section = sections.length - 1;
    if (heading !== undefined) sections.push({ section: section + 1, heading, paragraphs: [] });
    else {
      const paragraphs = sections[section]?.paragraphs ?? [];
      const end = line.start + line.text.length;
      paragraphs.push({ section, paragraph: paragraphs.length + 1, ...line, end });
    }
  }
  return { text, ...(title !== undefined && { title }), sections };
}

/** All paragraphs of an article, in order. */
export function paragraphsOf({ sections }: Article): readonly ArticleParagraph[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

/** The paragraph at a place; undefined where the article has none there. */
export function paragraphAt(
  { sections }: Article,
  { section, paragraph }: PlaceInArticle,
): ArticleParagraph | undefined {
  return sections[section]?.paragraphs[paragraph - 1];
}

/** The lines that say something, without space around them. */
function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|[\n\r\u2028\u2029]|$/g;
  let line = 1;
  for (let start = 0; start <= text.length; line += 1) {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text);
    const end = match?.index ?? text.length;
    const whole = text.slice(start, end);
    const words = whole.trim();
    // What only steers the text, such as a zero-width space, is no line of its own.
    if (/[^\s\p{Cf}]/u.test(words) && !BREAK.test(words)) {
      yield { text: words, start: start + whole.length - whole.trimStart().length, line };
    }
    start = end + Math.max(1, match?.[0].length ?? 1);
  }
}

/** A line that only parts: ---, * * *, ——. */
const BREAK = /^[-*_—－＊=~·•. \t\u3000]+$/;

/** The title, where the first line alone is marked with one `#`. */
function titleOf([first, ...others]: readonly Line[]): string | undefined {
  const title = first && markedHeading(first.text, /^#$/);
  return others.some(({ text }) => markedHeading(text, /^#$/) !== undefined) ? undefined : title;
}

/** The words of a line that begins with `#`, one for each level. */
function markedHeading(line: string, levels: RegExp): string | undefined {
  const [marks = ''] = /^#{1,6}(?=[ \t\u3000])/.exec(line) ?? [];
  return levels.test(marks)
    ? line
        .slice(marks.length)
        .replace(/[ \t]#+$/, '')
        .trim()
    : undefined;
}

const CHINESE_NUMBER = '[一二三四五六七八九十]{1,3}';
/** A number alone: 一, （二）, 三、, 4., 05, IV. */
const NUMBER_ALONE = new RegExp(`^[（(]?(?:${CHINESE_NUMBER}|\\d{1,2}|[IVX]{1,5}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ])[)）]?[、.．]?$`);
/** A numbered heading: 一、队伍建设. A line that ends as a sentence does is a paragraph. */
const NUMBERED = new RegExp(`^(?:第?${CHINESE_NUMBER}(?:[、.．]|章|部分)|[（(]${CHINESE_NUMBER}[)）])`);
const SENTENCE_END = /[。！？；，!?;,…”"]$/;
const MOST_OF_A_HEADING = 30;

/** The words of a line that begins a section; undefined for a paragraph. */
function headingOf(line: string): string | undefined {
  const isNumbered = NUMBERED.test(line) && line.length <= MOST_OF_A_HEADING && !SENTENCE_END.test(line);
  return markedHeading(line, /^#+$/) ?? (isNumbered || NUMBER_ALONE.test(line) ? line : undefined);
}
