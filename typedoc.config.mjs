import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
/**
 * Types inferred from the schema meet each of its entries twice, with the same comment: nothing is arbitrary there.
 * @param {import('typedoc').Application} app
 */
function forgiveInferredTypes(app) {
  const { logger } = app;
  const log = logger.log.bind(logger);
  logger.log = (message, level) => {
    if (!message.includes('has multiple declarations with a comment')) log(message, level);
  };
}

export default {
  plugin: [forgiveInferredTypes],
  name: 'social-work-chart',
  entryPoints: ['src/index.ts', 'src/core.ts', 'src/element.ts', 'src/cli/png.ts'],
  out: 'docs/site/api',
  tsconfig: 'tsconfig.node.json',
  readme: 'none',
  disableSources: true,
  // Its links name anchors that the page of the hierarchy does not have.
  includeHierarchySummary: false,
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  treatWarningsAsErrors: true,
  // The registry and the types behind the check of charts: what they say stands at what refers to them.
  intentionallyNotExported: ['chartTypes', 'ChartType', 'CheckedChart', 'FrozenValue', 'PartOf'],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  blockTags: [
    ...OptionDefaults.blockTags,
    '@tag',
    '@tagname',
    '@fires',
    '@slot',
    '@csspart',
    '@cssprop',
    '@cssproperty',
    '@attr',
  ],
};
