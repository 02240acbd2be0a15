import type { SocialWorkChartEventMap } from '../events.js';
import type { Drawn } from '../drawn.js';

/** What tools know of the tag: an element, and where its dataset comes from. */
export interface ChartElement extends HTMLElement {
  readonly data: unknown;
  readonly src: string | undefined;
}

/** What the tag lends to its tools. All that outlives a drawing is the shadow root; whatever is in it may be replaced. */
export interface ToolHost {
  /** The tag. */
  readonly element: ChartElement;
  /** Address of the file that the tag comes from. */
  readonly script: string;
  /** Its shadow root. */
  readonly root: ShadowRoot;
  /** What is drawn now; undefined while readers see the children of the tag. */
  readonly drawn: Drawn | undefined;
  /** Adds rules to the styles of the root, in the way that strict content policies allow. */
  addStyles(css: string): void;
  /** Says something politely to readers who listen. */
  say(text: string): void;
  /** Tells the page of something that the reader has done. */
  tell<Name extends keyof SocialWorkChartEventMap>(name: Name, detail: SocialWorkChartEventMap[Name]['detail']): void;
  /** Lights up a figure everywhere in the page, words and marks; undefined for none. */
  light(figure: string | undefined): void;
}

/** Something that a reader can do with a chart. */
export interface Tool {
  /**
   * Takes an event of the shadow root, of those in {@link TOOL_EVENTS}.
   * @param target - what it happened to; the event itself forgets that when it comes late, after its file
   */
  handle(event: Event, target: Element): void;
  /** Follows a new drawing, or the end of one: whatever is open comes again where the new one has its place. */
  redraw(): void;
  /** Closes whatever is open, when the tag leaves the page. */
  close(): void;
}

/** Makes the tools of a tag. */
export type ToolMaker = (host: ToolHost) => Tool;

/** Events that tools are told of. */
export const TOOL_EVENTS = ['pointerover', 'pointerout', 'focusin', 'focusout', 'click', 'keydown'] as const;
