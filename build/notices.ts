import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What a package that is bundled says of itself. */
interface Notice {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its licence file as it stands. */
  readonly text: string;
}

/** Licences that the code we ship may have: each allows it in exchange for its notice. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const FILE = 'dist/THIRD-PARTY-NOTICES.txt';
const RULE = `\n${'-'.repeat(80)}\n\n`;
const HEAD = 'Some files of this package contain code of the packages below, under their licences.\n';

/** Name of the package that a module belongs to; undefined for our own. */
export function packageOf(module: string): string | undefined {
  const inside = module.split(/[\\/]node_modules[\\/]/).pop() ?? '';
  return inside === module ? undefined : /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(inside)?.[0].replace('\\', '/');
}

function readNotice(name: string): Notice {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Notice;
  if (!ALLOWED.includes(license)) throw new Error(`${name} is bundled, and its licence is ${license}`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, and has no licence file`);
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8') };
}

function noticeText({ name, version, license, text }: Notice): string {
  return `${name} ${version} (${license})\n\n${text.replace(/\r\n/g, '\n').trim()}\n`;
}

/** Names in the notices so far: builds come one after the other, and each adds what it bundles. */
function namesSoFar(): string[] {
  const sections = existsSync(FILE) ? readFileSync(FILE, 'utf8').split(RULE).slice(1) : [];
  return sections.map((section) => section.split(' ', 1)[0] ?? '');
}

/** Adds the licences of all packages whose code is in the bundle to dist/THIRD-PARTY-NOTICES.txt. */
export const notices: Plugin = {
  name: 'notices',
  writeBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? Object.entries(file.modules) : [],
    );
    const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([module]) => packageOf(module));
    const names = [...new Set([...namesSoFar(), ...kept.filter((name) => name !== undefined)])].sort();
    writeFileSync(FILE, [HEAD, ...names.map((name) => noticeText(readNotice(name)))].join(RULE));
  },
};
