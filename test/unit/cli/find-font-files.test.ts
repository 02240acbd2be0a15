import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFontFiles, fontFolders } from '../../../src/cli/find-font-files.js';
import { folder } from './support.js';

describe('findFontFiles', () => {
  test.each([
    ['opentype/noto/NotoSansCJK-Regular.ttc', true],
    ['opentype/noto/NotoSansCJKsc-Bold.otf', true],
    ['NotoSansSC[wght].ttf', true],
    ['adobe/SourceHanSansSC-Regular.otf', true],
    ['PingFang.ttc', true],
    ['msyh.ttc', true],
    ['msyhbd.ttc', true],
    ['msjhbd.ttc', true],
    ['MSYH.TTC', true],
    ['wqy/wqy-microhei.ttc', true],
    ['a/b/c/d/e/msyh.ttc', true],
    ['a/b/c/d/e/f/msyh.ttc', false],
    ['NotoSans-Regular.ttf', false],
    ['NotoSerifCJK-Regular.ttc', false],
    ['NotoSansCJK-Regular.ttc.part', false],
    ['DejaVuSans.ttf', false],
  ])('%s: %s', (name, isFound) => {
    const path = folder();
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), '');
    const files = findFontFiles(['/nonexistent', path]).map((file) => relative(path, file));
    expect(files).toEqual(isFound ? [name] : []);
  });

  test('ends in folders that lead back to themselves, and finds files that are links', () => {
    const path = folder();
    writeFileSync(join(path, 'real'), '');
    symlinkSync(path, join(path, 'again'));
    symlinkSync(join(path, 'real'), join(path, 'msyh.ttc'));
    expect(findFontFiles([path])).toEqual([join(path, 'msyh.ttc')]);
  });
});

describe('fontFolders', () => {
  test.each([
    ['linux', {}, ['/usr/share/fonts', '/usr/local/share/fonts', '/home/li/.local/share/fonts', '/home/li/.fonts']],
    [
      'linux',
      { XDG_DATA_HOME: '/data' },
      ['/usr/share/fonts', '/usr/local/share/fonts', '/data/fonts', '/home/li/.fonts'],
    ],
    ['darwin', {}, ['/System/Library/Fonts', '/Library/Fonts', '/home/li/Library/Fonts']],
    ['win32', {}, [join('C:\\Windows', 'Fonts')]],
    [
      'win32',
      { SystemRoot: 'D:\\W', LOCALAPPDATA: 'D:\\L' },
      [join('D:\\W', 'Fonts'), join('D:\\L', 'Microsoft', 'Windows', 'Fonts')],
    ],
  ] as const)('of %s with %j', (platform, env, expected) => {
    expect(fontFolders(platform, env, '/home/li')).toEqual(expected);
  });
});
