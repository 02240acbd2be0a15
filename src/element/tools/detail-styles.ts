import { css } from '@lit/reactive-element/css-tag.js';

/** Rules of the detail of a figure. They set no `display`: on paper there is none, which the rules of the tag say. */
export const detailStyles = css`
  .detail {
    box-sizing: border-box;
    position: relative;
    z-index: 1;
    margin: 4px 0 12px;
    padding: 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--social-work-chart-radius, 0);
    background: var(--_ground);
  }
  /* Beside a mark: half as wide as the plot at the most, so that the other half is free for the pointer. */
  .detail[data-floating] {
    position: absolute;
    top: 0;
    left: 0;
    width: 300px;
    max-width: 50%;
    margin: 0;
    box-shadow: 0 4px 16px rgba(0, 0, 0, 0.24);
    font-size: 12px;
  }
  /* The way of the pointer from the mark to the detail, which would else lead over another mark. */
  .detail[data-floating]::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -9px 0;
  }
  /* Under a plot that is higher than the screen, what a reader has asked for keeps to the foot of the screen. */
  @media (min-height: 480px) {
    .detail[data-kept]:not([data-floating]) {
      position: sticky;
      bottom: 8px;
      max-height: 60vh;
      overflow-y: auto;
      box-shadow: 0 4px 16px rgba(0, 0, 0, 0.24);
    }
  }
  .heading {
    padding-right: 64px;
    font-size: 14px;
  }
  .close {
    position: absolute;
    top: 8px;
    right: 8px;
    padding: 2px 8px;
    font-size: 12px;
  }
  .phrase {
    margin-top: 2px;
    font-size: 16px;
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    margin: 8px 0 0;
    padding-top: 8px;
    border-top: 1px solid var(--_rule);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  /* Printed words stand as they are printed: without the space that some engines put between Latin and Chinese. */
  dd:lang(zh) {
    word-break: keep-all;
    text-spacing-trim: space-all;
    text-autospace: no-autospace;
  }
  dd a {
    color: inherit;
  }
`.cssText;
