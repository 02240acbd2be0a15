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
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choices li,
  .choices .button {
    max-width: 100%;
    text-align: start;
  }
  .choices li {
    flex: 0 1 auto;
  }
  .shown,
  .said,
  .field {
    margin-top: 8px;
  }
  .shown {
    font-size: 12px;
    color: var(--_muted);
  }
  .said + .button {
    margin-top: 8px;
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
    max-width: 100%;
    margin-top: 8px;
    border: 1px solid var(--_rule);
  }
`.cssText;
