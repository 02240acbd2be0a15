import { transformSync } from '@babel/core';
import linker from '@angular/compiler-cli/linker/babel';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const COMPILED = 'out/angular-compiled/angular';

/**
 * Compiles the app ahead of time, strict templates included, and links the packages of Angular: what `ng build` does too.
 * With the whole Angular CLI this folder would have three times its size.
 */
const angular = {
  name: 'angular',
  buildStart() {
    const compiler = ['node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'angular'];
    const { status, stdout, stderr } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  },
  load(id) {
    return /\/angular\/[\w.]+\.ts$/.test(id)
      ? readFileSync(`${COMPILED}/${basename(id, '.ts')}.js`, 'utf8')
      : undefined;
  },
  transform(code, id) {
    if (!code.includes('ɵɵngDeclare')) return undefined;
    return transformSync(code, { filename: id, plugins: [linker], compact: false, configFile: false });
  },
};

export default { plugins: [angular], define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' } };
