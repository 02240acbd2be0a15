import { readdirSync, type Dirent } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Files of the families that are drawn with, in every weight and for every language: chosen is by the names in them. */
const KNOWN_FILE =
  /^(?:noto ?sans ?(?:cjk|sc|tc)|source ?han ?sans|pingfang|harmonyos_sans_sc|msyh|msjh|wqy-microhei).*\.(?:ttc|ttf|otf|otc)$/i;

/** How far folders of fonts are walked: systems have some hundred folders, each two or three below the first. */
const MOST = { depth: 5, folders: 2000 } as const;

/** The folders where a system keeps fonts. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): readonly string[] {
  if (platform === 'win32') {
    const own = env.LOCALAPPDATA;
    return [
      join(env.SystemRoot ?? 'C:\\Windows', 'Fonts'),
      ...(own ? [join(own, 'Microsoft', 'Windows', 'Fonts')] : []),
    ];
  }
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  const own = join(env.XDG_DATA_HOME || join(home, '.local/share'), 'fonts');
  return ['/usr/share/fonts', '/usr/local/share/fonts', own, join(home, '.fonts')];
}

/** Font files by whose names Chinese can be hoped for, in an order that does not change from run to run. */
export function findFontFiles(folders: readonly string[]): readonly string[] {
  const files: string[] = [];
  const waiting = folders.map((path) => ({ path, depth: 0 }));
  // Those that are found on the way come last.
  for (const { path, depth } of waiting) {
    for (const entry of entriesOf(path)) {
      const below = join(path, entry.name);
      if (!entry.isDirectory()) files.push(...(KNOWN_FILE.test(entry.name) ? [below] : []));
      else if (depth < MOST.depth && waiting.length < MOST.folders) waiting.push({ path: below, depth: depth + 1 });
    }
  }
  return files;
}

/** What is in a folder; nothing where there is none, or none that we may read. */
function entriesOf(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
