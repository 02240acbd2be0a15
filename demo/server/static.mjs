// An article with charts as a folder of files, for any server: `node demo/server/static.mjs <folder> <origin>`, after a build.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nodeFiles } from './node-files.mjs';

const [folder, origin] = process.argv.slice(2);

async function writeSite() {
  const files = nodeFiles({ origin, isFolder: true });
  for (const [address, { make }] of files) {
    const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await make());
  }
  console.log(`${files.size} files in ${folder}`);
}

if (!/^https?:\/\/[^/]+$/.test(origin ?? '')) {
  console.error('Usage: node demo/server/static.mjs <folder> <origin>, such as site https://news.example');
  process.exitCode = 2;
} else {
  await writeSite().catch(({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
}
