import { css } from '@lit/reactive-element/css-tag.js';

/** Rules of the panels that controls open. */
export const panelStyles = css`
  .panel {
    margin-top: 8px;
    padding: 12px;
    border: 1px solid var(--_rule);
    border-radius: var(--social-work-chart-radius, 0);
  }
  .control[aria-expanded='true'] {
    background: var(--_track);
  }
  .formats,
  .ways li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .ways li + li {
    margin-top: 8px;
  }
  .panel .button {
    max-width: 100%;
    text-align: start;
  }
  .formats + .outcome,
  .said + * {
    margin-top: 8px;
  }
  .shown,
  .wide {
    flex-basis: 100%;
  }
  .shown {
    font-size: 12px;
    color: var(--_muted);
  }
  .field {
    display: block;
    box-sizing: border-box;
    width: 100%;
    padding: 8px;
    border: 1px solid var(--_muted);
    background: var(--_ground);
    color: inherit;
    font: 12px/1.45 monospace;
    resize: vertical;
  }
  .field:focus {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .panel img {
    display: block;
    box-sizing: border-box;
    width: 640px;
    max-width: 100%;
    border: 1px solid var(--_rule);
  }
`.cssText;
