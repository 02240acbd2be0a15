import type { TableCell, TableRow } from '../dataset/table.js';
import { element } from '../render/element.js';
import type { TreeElement } from '../render/tree.js';

/** The rows of a table as HTML: what a figure is heads its row, and a cell of another language says which. */
export function tableRowElements(rows: readonly TableRow[]): readonly TreeElement[] {
  return rows.map((row) =>
    element(
      'tr',
      {},
      Object.values(row).map((cell: TableCell, index) => cellElement(cell, index === 0)),
    ),
  );
}

function cellElement({ text, lang }: TableCell, isHead: boolean): TreeElement {
  const content = lang === undefined ? text : [element('span', { lang }, text)];
  return isHead ? element('th', { scope: 'row' }, content) : element('td', {}, content);
}
