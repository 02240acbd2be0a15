/** The components of Apple News Format that a chart is made of; each names what it is by its role. */
export type AppleNewsComponent = AppleNewsText | AppleNewsFigure | AppleNewsTable;

/** Words, as HTML of which the format takes `<p>`, `<a>` and `<span>`, among others that are not used. */
export interface AppleNewsText {
  /** What the words are: the title, the lines beside the picture, or those below it. */
  readonly role: 'heading2' | 'caption' | 'body';
  /** How `text` is to be read. */
  readonly format: 'html';
  /** The words, as HTML. */
  readonly text: string;
}

/** The picture; `figure` is the role for graphs and diagrams. */
export interface AppleNewsFigure {
  /** Names the component. */
  readonly role: 'figure';
  /** Address of a JPEG, PNG, GIF or WebP. */
  readonly URL: string;
  /** What is shown where the picture fills the screen; plain text. */
  readonly caption: string;
  /** What VoiceOver says; plain text. */
  readonly accessibilityCaption: string;
}

/** The table, as HTML with `<table>`, `<tr>`, `<th>` and `<td>`. */
export interface AppleNewsTable {
  /** Names the component. */
  readonly role: 'htmltable';
  /** The table, as HTML. */
  readonly html: string;
}

/** A chart as part of an article document, whose names for these two they are. */
export interface AppleNewsPart {
  /** BCP 47 tag. The format has a language for the whole document, none for a component. */
  readonly language: string;
  /** The components in the order of reading. */
  readonly components: readonly AppleNewsComponent[];
}
