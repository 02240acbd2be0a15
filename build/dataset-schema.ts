import { toJsonSchema } from '@valibot/to-json-schema';
import type { ChartTypes } from '../src/charts/chart-types.js';
import type { Roles } from '../src/dataset/roles.js';
import { runnerImport, type Plugin } from 'vite';
import type { GenericSchema } from 'valibot';

/** The part of the JSON Schema that says what a chart is. */
interface JsonChart {
  readonly properties: { readonly type: { enum?: string[] } };
  allOf?: object[];
}

/** The JSON Schema of datasets, from the one schema that types and checks them, and from the registry. */
export function datasetSchemaOf(
  datasetSchema: GenericSchema,
  chartTypes: Readonly<Record<string, { readonly roles: Roles }>>,
): object {
  const { $schema, ...schema } = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
  const chart = (schema.properties as { charts: { additionalProperties: JsonChart } }).charts.additionalProperties;
  chart.properties.type.enum = Object.keys(chartTypes);
  chart.allOf = chartConditions(chartTypes);
  return { $schema, ...schema };
}

/** What a chart of each type must look like, from the registry: editors then know types and roles. */
function chartConditions(chartTypes: Readonly<Record<string, { readonly roles: Roles }>>): object[] {
  return Object.entries(chartTypes).map(([type, { roles }]) => {
    const one = { type: 'string' };
    const properties = Object.entries(roles).map(([name, { many, kinds }]) => {
      const description = `${many ? 'Ids of figures' : 'Id of a figure'} of kind ${kinds.join(' or ')}.`;
      return [name, many ? { description, type: 'array', items: one } : { description, ...one }] as const;
    });
    const required = Object.keys(roles).filter((name) => !roles[name]?.optional);
    const figures = { properties: Object.fromEntries(properties), required, additionalProperties: false };
    return { if: { properties: { type: { const: type } } }, then: { properties: { figures } } };
  });
}

/** Writes dist/dataset.schema.json. */
export const datasetJsonSchema: Plugin = {
  name: 'dataset-json-schema',
  apply: 'build',
  async generateBundle() {
    const { datasetSchema } = await load<{ datasetSchema: GenericSchema }>('./src/dataset/schema.ts');
    const { chartTypes } = await load<{ chartTypes: ChartTypes }>('./src/charts/chart-types.ts');
    const source = `${JSON.stringify(datasetSchemaOf(datasetSchema, chartTypes))}\n`;
    this.emitFile({ type: 'asset', fileName: 'dataset.schema.json', source });
  },
};

/** Loads a module of the library while the library is built. */
async function load<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path, { configFile: false, logLevel: 'error' });
  return module;
}
