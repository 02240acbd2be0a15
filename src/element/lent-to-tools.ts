import { LANGUAGE_TAG } from '../dataset/language.js';
import { announce } from './announcer.js';
import { chartEvent } from './events.js';
import { figuresOf } from './page-figures.js';
import type { Stage } from './stage.js';
import type { ChartElement, ToolHost } from './tools/tool-host.js';

/**
 * What a tag lends to its tools.
 * @param addStyles - adds rules to those of the shadow root
 */
export function lentToTools(element: ChartElement, stage: Stage, addStyles: ToolHost['addStyles']): ToolHost {
  return {
    element,
    script: import.meta.url,
    root: stage.root,
    get drawn() {
      return stage.drawn;
    },
    addStyles,
    say(text) {
      const language = stage.drawn?.chart.language;
      if (language) announce({ text, lang: LANGUAGE_TAG[language], document: element.ownerDocument });
    },
    tell: (name, detail) => element.dispatchEvent(chartEvent(name, detail)),
    light(figure) {
      const dataset = stage.drawn?.from.dataset;
      const asked = dataset && figure !== undefined ? { dataset, figure } : undefined;
      figuresOf(element.ownerDocument).light(element, asked);
    },
  };
}
