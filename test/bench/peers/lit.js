/* global customElements, document -- of a page */
// The marks as Lit templates in a shadow root, with scales by hand: what Lit alone costs.
import { html, LitElement, svg } from 'lit';
import {
  CONTEXT,
  curvesOf,
  FONT,
  HEIGHT,
  INK,
  MUTED,
  monthTicks,
  monthWords,
  percent,
  RULE,
  SUBJECT,
  timeDomain,
} from './shared.js';

const [LEFT, RIGHT, TOP, BOTTOM] = [64, 64, 24, HEIGHT - 32];
const px = (value) => Math.round(value * 100) / 100;

class LitChart extends LitElement {
  static properties = { spec: { attribute: false }, width: { type: Number } };

  render() {
    const { title, subtitle, source } = this.spec;
    return html`<div role="img" aria-label="${title}。${subtitle}">
      <h3>${title}</h3>
      <p>${subtitle}</p>
      <svg
        width=${this.width}
        height=${HEIGHT}
        viewBox="0 0 ${this.width} ${HEIGHT}"
        font-size="12"
        font-family=${FONT}
      >
        ${this.marks()}
      </svg>
      <p>${source}</p>
    </div>`;
  }
}

const word = (x, y, anchor, words, fill = INK) =>
  svg`<text x=${px(x)} y=${px(y)} text-anchor=${anchor} fill=${fill}>${words}</text>`;

class LitBars extends LitChart {
  marks() {
    const { bars: data } = this.spec;
    const most = Math.ceil(Math.max(...data.map(({ value }) => value)) * 20) / 20;
    const x = (value) => LEFT + ((this.width - LEFT - RIGHT) * value) / most;
    const row = (BOTTOM - TOP) / data.length;
    const ticks = Array.from({ length: Math.round(most * 10) + 1 }, (_, index) => index / 10);
    return [
      ticks.map(
        (tick) => svg`<line x1=${px(x(tick))} x2=${px(x(tick))} y1=${BOTTOM} y2=${BOTTOM + 6} stroke=${RULE}></line>
        ${word(x(tick), BOTTOM + 20, 'middle', percent(tick), MUTED)}`,
      ),
      data.map(({ name, value, printed }, index) => {
        const y = TOP + index * row;
        return svg`<rect class="mark" x=${LEFT} y=${px(y + row * 0.12)} width=${px(x(value) - LEFT)} height=${px(row * 0.75)} fill=${index === 0 ? SUBJECT : CONTEXT}></rect>
          ${word(LEFT - 6, y + row / 2 + 4, 'end', name)}${word(x(value) + 6, y + row / 2 + 4, 'start', printed)}`;
      }),
    ];
  }
}

class LitTimeline extends LitChart {
  marks() {
    const { units, total, deadline, deadlineWords } = this.spec;
    const curves = curvesOf(units);
    const [from, to] = timeDomain(curves, deadline);
    const x = (moment) => LEFT + ((this.width - LEFT - RIGHT) * (moment - from)) / (to - from);
    const y = (count) => BOTTOM - ((BOTTOM - TOP) * count) / total;
    const due = px(x(deadline));
    const levels = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(part * total));
    return [
      levels.map(
        (
          level,
        ) => svg`<line x1=${LEFT} x2=${this.width - RIGHT} y1=${px(y(level))} y2=${px(y(level))} stroke=${RULE}></line>
        ${word(LEFT - 6, y(level) + 4, 'end', level)}`,
      ),
      monthTicks([from, to]).map((tick) => word(x(tick), BOTTOM + 20, 'middle', monthWords(tick), MUTED)),
      curves.map(({ times, counts }) => {
        let d = `M${LEFT} ${BOTTOM}`;
        for (let index = 0; index < times.length; index += 1) d += `H${px(x(times[index]))}V${px(y(counts[index]))}`;
        return svg`<path class="mark" d=${`${d}H${px(x(to))}`} fill="none" stroke=${SUBJECT} stroke-width="2"></path>`;
      }),
      svg`<line x1=${due} x2=${due} y1=${TOP} y2=${BOTTOM} stroke=${INK}></line>${word(due, TOP - 6, 'end', deadlineWords)}`,
    ];
  }
}

customElements.define('lit-bars', LitBars);
customElements.define('lit-timeline', LitTimeline);

async function show(name, box, spec) {
  const element = document.createElement(name);
  Object.assign(element, { spec, width: box.clientWidth });
  box.append(element);
  await element.updateComplete;
  return {
    update: (next) => (element.spec = next),
    resize: (width) => (element.width = width),
    destroy: () => box.remove(),
    marks: () => element.shadowRoot.querySelectorAll('.mark').length,
  };
}

export const bars = (box, spec) => show('lit-bars', box, spec);
export const timeline = (box, spec) => show('lit-timeline', box, spec);
