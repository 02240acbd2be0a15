import { css } from '@lit/reactive-element';

/** Styles of the table, but for its box. */
export const tableStyles = css`
  table {
    min-width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 8px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-width: 6em;
    padding: 6px 12px 6px 0;
    border-top: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    /* A column is as wide as its longest word: the table scrolls rather than cut words. */
    overflow-wrap: break-word;
  }
  thead th {
    color: var(--_muted);
    border-top: 0;
    vertical-align: middle;
  }
  .sort {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
