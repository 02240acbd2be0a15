import { sortRows, type TableSort as Order } from '../../dataset/sort-rows.js';
import { TABLE_HEADS, type TableColumn } from '../../dataset/table.js';
import { setAttribute } from '../../render/dom-nodes.js';
import type { Drawn } from '../drawn.js';
import { sortedWords } from './panel-words.js';
import type { Tool, ToolHost } from './tool-host.js';

/** Sorts the table by a press on a head: up, down, and back to the order of the chart. */
export class TableSort implements Tool {
  private readonly _host: ToolHost;
  private _order: Order | undefined;
  /** The chart that was sorted, and its rows in the page in the order of the chart; undefined before they are sorted. */
  private _drawn: Drawn | undefined;
  private _rows: readonly Element[] | undefined;

  constructor(host: ToolHost) {
    this._host = host;
    this._drawn = host.drawn;
  }

  handle(event: Event, target: Element): void {
    const column = target.closest<HTMLElement>('.sort')?.dataset.key as TableColumn | undefined;
    const { drawn } = this._host;
    if (event.type !== 'click' || column === undefined || !drawn) return;
    this._order = nextOrder(this._order, column);
    this._apply();
    const { language, id } = drawn.chart;
    const direction = this._order?.direction ?? 'none';
    this._host.say(sortedWords(TABLE_HEADS[column][language], direction, language));
    this._host.tell('chart-table', { chart: id, isOpen: true, sortedBy: column, direction });
  }

  redraw(): void {
    const { drawn } = this._host;
    const { from } = this._drawn ?? {};
    if (!drawn) return;
    if (from && (from.dataset !== drawn.from.dataset || from.chart !== drawn.from.chart)) this._order = undefined;
    this._drawn = drawn;
    this._rows = undefined;
    if (this._order) this._apply();
  }

  /** What is sorted stays so: the table is still there when the tag comes back. */
  close(): void {}

  private _apply(): void {
    const { root } = this._host;
    const table = this._drawn?.chart.table ?? [];
    const rows = this._order ? sortRows(table, this._order) : table;
    const inPage = (this._rows ??= [...root.querySelectorAll('tbody tr')]);
    root.querySelector('tbody')?.replaceChildren(...rows.flatMap((row) => inPage[table.indexOf(row)] ?? []));
    for (const button of root.querySelectorAll<HTMLElement>('.sort')) {
      const head = button.parentElement;
      head?.removeAttribute('aria-sort');
      if (head && this._order && button.dataset.key === this._order.column) {
        setAttribute(head, 'aria-sort', this._order.direction);
      }
    }
  }
}

function nextOrder(order: Order | undefined, column: TableColumn): Order | undefined {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
