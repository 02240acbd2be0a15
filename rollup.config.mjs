// Bundles the type declarations, one file per entry; the JavaScript is built by vite.
import { dts } from 'rollup-plugin-dts';

export default {
  input: { index: 'src/index.ts', core: 'src/core.ts', element: 'src/element.ts', png: 'src/cli/png.ts' },
  external: [/^@lit\//, /^valibot$/, /^d3-/, /^node:/, /^@resvg\//],
  plugins: [dts({ tsconfig: './tsconfig.node.json' })],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'shared/types.d.ts',
    // Otherwise shared types get one-letter names, which editors show.
    minifyInternalExports: false,
  },
};
