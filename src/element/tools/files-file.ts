import { LaterFile } from '../later-file.js';

/** Making files of a chart, with what it takes to lay out and write them: readers who take none away never need it. */
export const filesFile = new LaterFile('makes files of a chart', async () => {
  const { chartFile } = await import('./chart-file.js');
  return chartFile;
});
