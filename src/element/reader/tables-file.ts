import { LaterFile } from '../later-file.js';

/** Reading tables of figures: pages with datasets as JSON never need it. */
export const tablesFile = new LaterFile('reads tables', async () => {
  const { readTableElement } = await import('./read-table-element.js');
  return readTableElement;
});
