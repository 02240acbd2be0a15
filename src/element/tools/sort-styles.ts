import { css } from '@lit/reactive-element/css-tag.js';

/** Rules of the heads by which a table is sorted. */
export const sortStyles = css`
  .sort {
    min-height: 24px;
    text-align: start;
  }
  @media (pointer: coarse) {
    .sort {
      min-height: 44px;
    }
  }
  /* The order is an arrow head: a corner of a box, which forced colours leave alone. */
  .sort::after {
    content: '';
    display: inline-block;
    width: 5px;
    height: 5px;
    margin: 0 4px 3px 8px;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    opacity: 0.5;
  }
  [aria-sort] .sort {
    color: var(--_ink);
  }
  [aria-sort] .sort::after {
    opacity: 1;
  }
  [aria-sort='ascending'] .sort::after {
    margin-bottom: 0;
    transform: rotate(225deg);
  }
`.cssText;
