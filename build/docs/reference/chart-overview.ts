import { chartTypes } from '../../../src/charts/chart-types.js';
import { zhejiang2024 } from '../../../src/core.js';
import { TYPE_NAMES } from './charts.js';
import { code, table } from './table.js';

/** Every chart type with a picture and its roles, each leading to its page. */
export function chartOverview(): string {
  const overview = TYPE_NAMES.map((type) => [
    `[${code(type)}](../charts/${type}.md)`,
    Object.keys(chartTypes[type].roles).map(code).join(', '),
  ]);
  const pictures = TYPE_NAMES.flatMap((type) => {
    const [id, chart] = Object.entries(zhejiang2024.charts).find(([, chart]) => chart.type === type) ?? [];
    if (id === undefined || !chart) return [];
    return [`## ${type}\n\n[![${chart.title.en}](../pictures/${id}.en.svg)](../charts/${type}.md)`];
  });
  return [table(['chart type', 'roles'], overview), ...pictures].join('\n\n');
}
