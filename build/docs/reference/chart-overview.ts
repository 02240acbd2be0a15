import { chartTypes } from '../../../src/charts/chart-types.js';
import { zhejiang2024 } from '../../../src/core.js';
import { chartPicture, TYPE_NAMES } from './charts.js';
import { code, table } from './table.js';

/** Every chart type with a picture and its roles, each leading to its page. */
export function chartOverview(): string {
  const overview = TYPE_NAMES.map((type) => [
    `[${code(type)}](../charts/${type}.md)`,
    Object.keys(chartTypes[type].roles).map(code).join(', '),
  ]);
  const pictures = TYPE_NAMES.flatMap((type) => {
    const id = Object.keys(zhejiang2024.charts).find((id) => zhejiang2024.charts[id]?.type === type);
    return id === undefined ? [] : [`## [${type}](../charts/${type}.md)\n\n${chartPicture(id)}`];
  });
  return [table(['chart type', 'roles'], overview), ...pictures].join('\n\n');
}
