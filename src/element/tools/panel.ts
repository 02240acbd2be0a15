import type { Drawn } from '../drawn.js';
import type { ToolHost } from './tool-host.js';

/** What a control opens under the buttons. */
export interface Panel {
  /** All that is in it. */
  readonly content: Element;
  /**
   * Takes the choice of a reader.
   * @param key - that of the button, its `data-key`
   */
  choose(key: string): void;
  /** Lets go of what it holds; what is still under way shows nothing any more. */
  close(): void;
}

/** What a panel is made for. */
export interface PanelSubject {
  readonly host: ToolHost;
  readonly drawn: Drawn;
  /** Id of the figure whose detail the reader has kept open; undefined for none. */
  readonly figure: string | undefined;
}
