import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'social-work-chart',
  entryPoints: ['src/index.ts', 'src/core.ts', 'src/element.ts'],
  out: 'docs/api',
  tsconfig: 'tsconfig.build.json',
  readme: 'none',
  excludePrivate: true,
  excludeInternal: true,
  excludeExternals: true,
  treatWarningsAsErrors: true,
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
