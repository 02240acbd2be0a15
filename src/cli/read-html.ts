import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { knownHeads, type Rows } from '../tables/read-header.js';
import type { TableOptions } from '../tables/read-table.js';
import { spanCells, type SpanningCell } from '../tables/span-cells.js';
import { tableAttributes } from '../tables/table-attributes.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Figures that stand in a page: a dataset as JSON, or a table. */
export type FiguresOfPage = { readonly json: string } | { readonly rows: Rows; readonly options: TableOptions };

/**
 * Finds the figures in a page, or in a piece of one: what a `<social-work-chart>` holds, else the table with the most heads
 * that are known. Undefined where there is none.
 */
export function readHtml(html: string): FiguresOfPage | undefined {
  const elements = [...nodesIn(parse(html).childNodes)].filter((node) => tree.isElementNode(node));
  const script = elements.find((each) => each.tagName === 'script' && attributeOf(each, 'type') === 'application/json');
  const tables = elements.filter(({ tagName }) => tagName === 'table');
  const marked = tables.find((table) => attributeOf(table, 'data-figures') !== undefined);
  if (script && !marked) return { json: contentOf(script) };
  const [table] = marked ? [marked] : [...tables].sort((a, b) => headsOf(b) - headsOf(a));
  if (!table) return undefined;
  const caption = childrenOf(table).find(({ tagName }) => tagName === 'caption');
  return {
    rows: rowsOf(table),
    options: {
      chartTitle: caption && textOf(caption).trim(),
      ...tableAttributes((name) => attributeOf(table, name)),
    },
  };
}

function headsOf(table: Element): number {
  return Math.max(0, ...rowsOf(table).slice(0, MOST_ROWS_LOOKED_AT).map(knownHeads));
}

const MOST_ROWS_LOOKED_AT = 10;

function rowsOf(table: Element): Rows {
  const rows = childrenOf(table).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
  return spanCells(rows.map((row) => childrenOf(row).filter(isCell).map(cellOf)));
}

/** The rows of a head, body or foot; not those of a table inside a cell. */
function rowsIn(section: Element): readonly Element[] {
  return ['thead', 'tbody', 'tfoot'].includes(section.tagName)
    ? childrenOf(section).filter(({ tagName }) => tagName === 'tr')
    : [];
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function cellOf(cell: Element): SpanningCell {
  const spanOf = (name: string) => Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1;
  return { text: textOf(cell), columns: spanOf('colspan'), rows: spanOf('rowspan') };
}

function childrenOf(element: Element): readonly Element[] {
  return element.childNodes.filter((node) => tree.isElementNode(node));
}

/** All nodes, each before what is in it. A list and no recursion: pages can be nested deeper than a stack. */
function* nodesIn(nodes: readonly Node[]): Generator<Node> {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (!tree.isElementNode(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) waiting.push(node.childNodes[index] as Node);
  }
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function contentOf(element: Element): string {
  return [...nodesIn(element.childNodes)].map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

/** The text of an element, white space of the source as one space. */
function textOf(element: Element): string {
  return contentOf(element).replace(/\s+/g, ' ');
}
