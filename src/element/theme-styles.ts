import { css, unsafeCSS } from '@lit/reactive-element';
import { themeStyles as rulesFor } from '../render/theme-styles.js';

const NAMES = {
  any: '.chart',
  dark: ".chart[data-theme='dark']",
  auto: ".chart[data-theme='auto']",
  every: '.chart[data-theme]',
};

/** Which colours a chart has. They go after the other styles, whose `all` they mend. */
export const themeStyles = css`
  ${unsafeCSS(rulesFor(NAMES))}
  @media (forced-colors: active) {
    svg [fill='var(--_track)'] {
      stroke: CanvasText;
    }
  }
`;
