import { Details } from './details.js';
import { Panels } from './panels.js';
import { TableSort } from './table-sort.js';
import type { Tool, ToolHost } from './tool-host.js';
import { toolStyles } from './tool-styles.js';

/** Makes the tools of a tag, which share its shadow root and know nothing of each other. */
export function makeTools(host: ToolHost): Tool {
  host.addStyles(toolStyles);
  // Panels come first: they look at what is open before a press on a control closes it.
  const tools: readonly Tool[] = [new Panels(host), new TableSort(host), new Details(host)];
  return {
    handle: (event, target) => tools.forEach((tool) => tool.handle(event, target)),
    redraw: () => tools.forEach((tool) => tool.redraw()),
    close: () => tools.forEach((tool) => tool.close()),
  };
}
