import { toolsFile } from './later-files.js';
import { TOOL_EVENTS, type Tool, type ToolHost } from './tools/tool-host.js';

/** What readers do that needs a tool: they point at a mark, reach it by key, or use a control. */
const WANTED = '.point, .control, .sort';
const BEGINS = ['pointerover', 'focusin', 'click'];

/** Something that was done before the tools had come. */
interface Waiting {
  readonly event: Event;
  readonly target: Element;
}

/**
 * Stands between a tag and its tools, which come in a file of their own when a reader first needs one. What was done
 * until then is done again, in its order.
 */
export class ToolGate {
  private readonly _host: ToolHost;
  private readonly _failed: (error: Error) => void;
  private _tools: Tool | undefined;
  private _waiting: Waiting[] | undefined;

  /** @param failed - called when the file could not be had; it is asked for again by the next need */
  constructor(host: ToolHost, failed: (error: Error) => void) {
    this._host = host;
    this._failed = failed;
    for (const type of TOOL_EVENTS) host.root.addEventListener(type, this._take);
  }

  /** Follows a new drawing, or the end of one. */
  redraw(): void {
    this._tools?.redraw();
  }

  /** Closes whatever is open. */
  close(): void {
    this._waiting = undefined;
    this._tools?.close();
  }

  private readonly _take = (event: Event): void => {
    // All that is in the root is an element; of the class of another document, where the tag was moved.
    const target = event.target as Element;
    // Children of the tag are the page's, and so is what they are in.
    if (!this._host.root.contains(target)) return;
    if (this._tools) return this._tools.handle(event, target);
    if (this._waiting) this._waiting.push({ event, target });
    else if (BEGINS.includes(event.type) && target.closest(WANTED)) {
      this._waiting = [{ event, target }];
      void this._load();
    }
  };

  private async _load(): Promise<void> {
    try {
      const makeTools = await toolsFile.load();
      // The tag has left the page meanwhile.
      if (!this._waiting) return;
      this._tools ??= makeTools(this._host);
    } catch (error) {
      this._waiting = undefined;
      return this._failed(error as Error);
    }
    const waiting = this._waiting;
    this._waiting = undefined;
    for (const { event, target } of waiting) this._tools.handle(event, target);
  }
}
