import { css, unsafeCSS } from '@lit/reactive-element';
import { buttonStyles, wordsStyles } from '../charts/words-styles.js';

/** Styles of the tag but for its colours. Plain CSS for old engines: no nesting, no `:has`, no container queries. */
export const styles = css`
  :host {
    display: block;
    min-width: 0;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  .ruler {
    height: 0;
    overflow: hidden;
    padding: 0 var(--social-work-chart-padding, 16px);
  }
  /* What a parent that shrinks to its contents finds there: 640px wide, and being a picture, free to be narrower. */
  .ruler svg {
    max-width: 100%;
  }
  .chart {
    /* What a page sets for its own text would come in and move words away from their marks, or paint them. */
    all: initial;
    visibility: inherit;
  }
  ${unsafeCSS(wordsStyles('.chart') + buttonStyles(['.button']))}
  ::slotted([slot='notes']),
  ::slotted([slot='corrections']) {
    margin: 0 0 4px;
  }
  .points {
    position: absolute;
    top: 5px;
    left: 5px;
  }
  .stage {
    position: relative;
  }
  .point {
    position: absolute;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    cursor: pointer;
  }
  /* A lit figure: a quiet ground behind its marks, so that no word is covered, and a bar beside it that is seen by all. */
  .point[data-lit]::before,
  .point[data-lit]::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -4px -5px;
    background: var(--_subject);
    opacity: 0.12;
  }
  .point[data-lit]::after {
    right: auto;
    width: 3px;
    background: var(--_ink);
    opacity: 1;
  }
  .point:focus,
  button:focus,
  a:focus,
  caption:focus {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .point:focus {
    outline-offset: 0;
  }
  .point:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  a:focus:not(:focus-visible),
  caption:focus:not(:focus-visible) {
    outline: none;
  }
  .button {
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_track);
  }
  .table {
    margin: 7px -5px 0;
    padding: 5px;
    overflow-x: auto;
  }
  .table[hidden],
  .detail[hidden],
  .panel[hidden] {
    display: none;
  }
  .status {
    padding: 16px 0;
  }
  /* The one motion: marks appear from left to right, once. Without it they are simply there. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .chart[data-entering] svg {
      animation: enter 400ms ease-out;
    }
  }
  @keyframes enter {
    from {
      clip-path: inset(0 100% 0 0);
    }
    to {
      clip-path: inset(0);
    }
  }
  @media print {
    .controls,
    .points,
    .detail,
    .panel {
      display: none;
    }
    .table[hidden] {
      display: block;
    }
    /* All but the table stays on one page; the table breaks between its rows. */
    .caption,
    .takeaway,
    .reading,
    caption {
      break-after: avoid;
    }
    .caption,
    .plot,
    .notes,
    .corrections,
    p,
    tr {
      break-inside: avoid;
    }
    .notes,
    .corrections,
    .source {
      break-before: avoid;
    }
    .plot,
    .table {
      overflow: visible;
    }
    /* Where nobody said that the page is printed, the picture is one for a screen, perhaps wider than the paper. */
    svg {
      max-width: 100%;
      height: auto;
    }
  }
`;
