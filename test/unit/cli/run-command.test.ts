import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../../src/cli/command-error.js';
import { EMBED_FORMS, SHARED_FORMS } from '../../../src/cli/embed-snippets.js';
import { FORMATS } from '../../../src/cli/formats.js';
import { COMMAND_HELP, HELP } from '../../../src/cli/help.js';
import {
  fallbackStyles,
  renderAmp,
  renderAppleNews,
  renderCsv,
  renderFallback,
  renderFeedItem,
  renderJson,
  renderSvg,
  zhejiang2024,
} from '../../../src/core.js';
import { allElements, parseXml } from '../render/xml.js';
import { withAt, writtenOut } from '../support.js';
import { folder, run } from './support.js';

const json = (path: string, value: unknown) => {
  writeFileSync(path, JSON.stringify(value));
  return path;
};

describe('what the command says of itself', () => {
  test.each([
    [['--help'], 0, HELP],
    [['help'], 0, HELP],
    [[], 2, HELP],
    [['render', '--help'], 0, COMMAND_HELP.render],
    [['embed', '-h'], 0, COMMAND_HELP.embed],
    [['batch', 'a.json', '--help'], 0, COMMAND_HELP.batch],
    [['figures', '--help'], 0, COMMAND_HELP.figures],
    [['check', '--help'], 0, COMMAND_HELP.check],
    [['--version'], 0, '0.1.0\n'],
  ])('%j', async (args, exit, out) => {
    expect(await run(args)).toEqual({ exit, out, error: '' });
  });

  test.each(Object.entries(COMMAND_HELP))('the help of %s has examples and fits a terminal', (name, help) => {
    expect(help).toContain(`Examples:\n  social-work-chart ${name} `);
    expect(help.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test('the help names every format and form, in the order of the tables', () => {
    const formats = `--as <formats>      ${Object.keys(FORMATS).join(', ')} (default`;
    for (const help of [COMMAND_HELP.render, COMMAND_HELP.batch]) {
      expect(help.replace(/,\n +/g, ', ')).toContain(formats);
    }
    const forms = Object.keys({ ...EMBED_FORMS, ...SHARED_FORMS }).join(', ');
    expect(COMMAND_HELP.embed).toContain(`--as <forms>        ${forms} (default`);
  });

  test('the docs name everything that a command can end with', () => {
    const docs = readFileSync('docs/cli.md', 'utf8');
    for (const exit of Object.values(EXIT)) expect(docs).toContain(`\n| ${exit} | `);
  });

  test('the docs have the same words', () => {
    const docs = readFileSync('docs/cli.md', 'utf8');
    for (const help of [HELP, ...Object.values(COMMAND_HELP)]) expect(docs).toContain(help);
  });
});

describe('wrong usage ends with 2 and says what would be right', () => {
  const out = '/nonexistent';
  test.each([
    [['paint'], 'unknown command “paint”; expected one of render, embed, batch, figures, check, convert, or --help'],
    [['render', '--colour', 'red'], "Unknown option '--colour'"],
    [['render', '--chart'], "Option '--chart <value>' argument missing"],
    [['render', 'a', 'b'], 'expected one dataset, received a, b'],
    [['render', '--as', 'gif'], 'unknown format “gif”; expected some of svg, wechat, png,'],
    [['render', '--language', 'fr'], 'unknown language “fr”; expected some of zh, en, zh-TW'],
    [['render', '--width', '20'], 'invalid --width “20”; expected a number from 280 to 4000'],
    [['render', '--width', ''], 'invalid --width “”'],
    [['render', '--theme', 'pink'], 'unknown theme “pink”; expected some of light, dark'],
    [['render', '--chart', 'certified', '--form', 'pie'], 'unknown form “pie”; expected none'],
    [['render', '--chart', 'volunteer-rate', '--form', 'pie'], 'unknown form “pie”; expected one of bars, icons'],
    [['render', '--chart', 'nobody,certified'], 'unknown chart “nobody”; expected some of milestones, '],
    [['render'], '12 files need a folder: add --out'],
    [['render', '--chart', 'certified', '--as', 'png'], 'a picture as PNG needs a folder'],
    [['embed'], 'expected --base and the address'],
    [['embed', '--base', 'javascript:alert(1)'], 'invalid --base “javascript:alert(1)”'],
    [['embed', '--base', 'https://a.example/?x='], 'expected the address of a folder, without ? and #'],
    [['embed', '--base', 'https://a.example', '--as', 'post'], 'unknown form “post”; expected some of tag, page,'],
    [['embed', '-', '--base', 'https://a.example'], 'needs --src'],
    [
      ['embed', '--base', 'https://a.example/x', '--as', 'iframe', '--shared', '--src', 'https://b.example/a.json'],
      'embed.html takes datasets from its own server alone: expected an address at https://a.example/x, received',
    ],
    ...[
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:application/json,{}',
      'file:///story.json',
      'C:\\story.json',
      '',
    ].map((src): [string[], string] => [
      ['embed', '--base', 'https://a.example', '--src', src],
      'expected an address that begins with https:// or http://, or a path relative to the page',
    ]),
    ...['feed', 'amp', 'apple-news'].map((format): [string[], string] => [
      ['render', '--chart', 'certified', '--as', format],
      'feed, amp, apple-news name their picture: add --base and the address where the files will be',
    ]),
    [['figures'], 'expected one article, received none'],
    [['figures', 'a.txt', 'b.txt'], 'expected one article, received a.txt, b.txt'],
    [['figures', 'a.txt', '--year', '24'], 'invalid --year “24”; expected a number from 1000 to 9999'],
    [['figures', 'a.txt', '--language', 'fr'], 'unknown language “fr”'],
    [['batch', 'only.json', '--out', out], 'expected a template and a file of rows, received only.json'],
    [['batch', 'a.json', 'b.csv'], 'expected --out and a folder'],
    [['batch', 'a.json', 'b.csv', '--out', out, '--threads', '0'], 'invalid --threads “0”'],
  ])('%j', async (args, message) => {
    const { exit, out, error } = await run(args);
    expect([exit, out]).toEqual([2, '']);
    const known = message.replace('milestones, ', '');
    expect(error).toContain(known);
    if (args[0] !== 'paint') expect(error).toContain(`social-work-chart ${args[0]} --help says more`);
  });

  test('an unknown chart is answered with all that are known', async () => {
    const { error } = await run(['render', '--chart', 'nobody']);
    for (const id of Object.keys(zhejiang2024.charts)) expect(error).toContain(id);
  });
});

describe('a bad dataset ends with 3', () => {
  test('every fault is told with its place', async () => {
    const path = json(
      join(folder(), 'bad.json'),
      withAt('figures/exam-share/quantity/value', 'x', withAt('source/date', 7)),
    );
    const { exit, error } = await run(['render', path, '--chart', 'certified']);
    expect(exit).toBe(3);
    expect(error).toContain('source → date: expected');
    expect(error).toContain('figures → exam-share → quantity → value: expected a number, received “x”.');
  });

  test.each([
    ['no file', () => '/nonexistent/data.json', 'there is no such file'],
    ['a folder', () => folder(), 'it is a folder'],
    [
      'no JSON',
      () => {
        const path = join(folder(), 'broken.json');
        writeFileSync(path, '{"a":');
        return path;
      },
      'is no JSON',
    ],
    ['no charts', () => json(join(folder(), 'none.json'), { ...writtenOut(), charts: {} }), 'the dataset has no chart'],
  ])('%s', async (_name, pathOf, message) => {
    const { exit, error } = await run(['render', pathOf(), '--out', folder()]);
    expect(exit).toBe(3);
    expect(error).toContain(message);
  });

  // “县” in GBK, which many systems in China still save.
  const inGbk = Buffer.from([0x22, 0xcf, 0xd8, 0x22]);
  test('a text that is not UTF-8, from a file or the standard input', async () => {
    const path = join(folder(), 'gbk.json');
    writeFileSync(path, inGbk);
    for (const args of [
      ['render', path],
      ['render', '-'],
      ['batch', path, 'rows.csv', '--out', folder()],
    ]) {
      const { exit, error } = await run(args, { input: inGbk });
      expect([exit, error]).toEqual([
        3,
        expect.stringContaining('it is not UTF-8 but seems to be GB18030; save it as UTF-8'),
      ]);
    }
  });

  test('where programs read, the message is one line of JSON', async () => {
    const { error } = await run(['render', '/nonexistent.json'], { isTerminal: false });
    expect(JSON.parse(error)).toEqual({
      event: 'error',
      exit: 3,
      message: 'cannot read /nonexistent.json: there is no such file',
    });
  });
});

describe('render', () => {
  test('writes one text to the standard output', async () => {
    const look = { language: 'en', width: 320, theme: 'dark', form: 'icons' } as const;
    const args = [
      '--chart',
      'volunteer-rate',
      '--language',
      'en',
      '--width',
      '320',
      '--theme',
      'dark',
      '--form',
      'icons',
    ];
    expect(await run(['render', ...args])).toEqual({
      exit: 0,
      out: `${renderSvg(zhejiang2024, 'volunteer-rate', look)}\n`,
      error: '',
    });
    const csv = await run(['render', '--chart', 'certified', '--as', 'csv']);
    expect(csv.out).toBe(renderCsv(zhejiang2024, 'certified'));
  });

  test('writes the fallback in the colours of the theme', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { out } = await run(['render', '--chart', 'certified', '--as', 'html', '--theme', theme]);
      expect(out).toBe(`${renderFallback(zhejiang2024, 'certified', { theme })}\n`);
    }
  });

  test.each([
    ['feed', '.feed.html', renderFeedItem],
    ['amp', '.amp.html', renderAmp],
    ['apple-news', '.apple-news.json', renderAppleNews],
  ])('%s names the PNG of the chart, its size and its address', async (format, ending, renderChannel) => {
    const path = folder();
    const args = ['--chart', 'volunteer-rate', '--language', 'en', '--width', '400', '--base', 'https://a.example/x/'];
    expect((await run(['render', '--as', format, ...args, '--out', path])).exit).toBe(0);
    const [, height] = / height="(\d+)"/.exec(
      renderSvg(zhejiang2024, 'volunteer-rate', { language: 'en', width: 400 }),
    )!;
    const image = { address: 'https://a.example/x/volunteer-rate.en.png', width: 400, height: Number(height) };
    expect(readFileSync(join(path, `volunteer-rate.en${ending}`), 'utf8')).toBe(
      renderChannel(zhejiang2024, 'volunteer-rate', { image, language: 'en' }),
    );
  });

  test('reads a dataset from the standard input', async () => {
    const { out } = await run(['render', '-', '--as', 'json', '--chart', 'certified'], {
      input: JSON.stringify(writtenOut()),
    });
    expect(JSON.parse(out)).toEqual(JSON.parse(renderJson(zhejiang2024, 'certified')));
  });

  test('writes all charts to a folder, with a page that shows them', async () => {
    const path = join(folder(), 'new', 'charts');
    const { exit, error } = await run(['render', '--as', 'svg,csv,json', '--language', 'zh,en', '--out', path]);
    expect([exit, error]).toEqual([0, expect.stringContaining('60 files in')]);
    const ids = Object.keys(zhejiang2024.charts);
    const files = ids.flatMap((id) => [
      `${id}.json`,
      ...['zh', 'en'].flatMap((tag) => [`${id}.${tag}.svg`, `${id}.${tag}.csv`]),
    ]);
    expect(readdirSync(path).sort()).toEqual([...files, 'index.html'].sort());
    expect(readFileSync(join(path, 'volunteers.en.svg'), 'utf8')).toBe(
      renderSvg(zhejiang2024, 'volunteers', { language: 'en' }),
    );
    const sheet = readFileSync(join(path, 'index.html'), 'utf8');
    const addresses = [...sheet.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(new Set(addresses)).toEqual(new Set(files.map((name) => `./${name}`)));
    expect(sheet.match(/<img /g)).toHaveLength(24);
  });

  test('keeps hostile words of the dataset text on the page', async () => {
    const hostile = '"><script>alert(1)</script><!--';
    const words = { zh: hostile, en: hostile, 'zh-TW': hostile };
    const dataset = withAt('source/title', words, withAt('charts/certified/title', words));
    const path = folder();
    await run(['render', json(join(path, 'in.json'), dataset), '--chart', 'certified', '--out', path]);
    const [, page = ''] = readFileSync(join(path, 'index.html'), 'utf8').split(/<body>|<\/body>/);
    const names = new Set(
      allElements(parseXml(`<page>${page.replace(/<img ([^>]*)>/g, '<img $1/>')}</page>`)).map(({ name }) => name),
    );
    expect([...names].sort()).toEqual(['a', 'div', 'figcaption', 'figure', 'h1', 'h2', 'img', 'page', 'section']);
  });

  test('a form is for the charts that have it', async () => {
    const path = folder();
    await run(['render', '--chart', 'certified,volunteer-rate', '--form', 'icons', '--out', path]);
    const drawn = (id: string) => readFileSync(join(path, `${id}.zh.svg`), 'utf8');
    expect(drawn('volunteer-rate')).toBe(renderSvg(zhejiang2024, 'volunteer-rate', { form: 'icons' }));
    expect(drawn('certified')).toBe(renderSvg(zhejiang2024, 'certified'));
  });

  test('goes on after a picture that cannot be made, and ends with 1', async () => {
    const path = folder();
    const large = ['--as', 'png,csv', '--width', '4000', '--scale', '4'];
    const { exit, error } = await run(['render', '--chart', 'county-rollout', ...large, '--out', path]);
    expect(exit).toBe(1);
    expect(error).toContain('✗ county-rollout.zh.png: a picture of 16000×');
    expect(readdirSync(path).sort()).toEqual(['county-rollout.zh.csv', 'index.html']);
  });

  test('goes on after a picture with a character that no font has, and ends with 1', async () => {
    const path = folder();
    const written = withAt('charts/certified/title', { zh: '\u{10FFFD}', en: 'x', 'zh-TW': 'x' });
    const dataset = json(join(path, 'in.json'), written);
    const out = join(path, 'out');
    const args = ['--chart', 'certified,volunteer-rate', '--as', 'png', '--width', '320', '--scale', '1'];
    const { exit, error } = await run(['render', dataset, ...args, '--out', out]);
    expect(exit).toBe(1);
    expect(error).toContain('✗ certified.zh.png: no font of this system has “\ufffd”');
    expect(readdirSync(out).sort()).toEqual(['index.html', 'volunteer-rate.zh.png']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('certified.zh.png');
  }, 60_000);

  test('refuses charts whose files would be one where case does not count', async () => {
    const { charts, ...rest } = writtenOut() as { charts: Record<string, unknown> };
    const path = folder();
    const dataset = json(join(path, 'in.json'), {
      ...rest,
      charts: { a: charts['certified'], A: charts['certified'] },
    });
    const { exit, error } = await run(['render', dataset, '--out', join(path, 'out')]);
    expect([exit, error]).toEqual([2, expect.stringContaining('charts “a” and “A” would write the same files')]);
    expect((await run(['render', dataset, '--chart', 'A', '--out', join(path, 'out')])).exit).toBe(0);
  });

  test('says where it cannot write, ends with 4 and leaves nothing', async () => {
    const path = folder();
    writeFileSync(join(path, 'file'), 'kept');
    const { exit, error } = await run(['render', '--out', join(path, 'file', 'charts')]);
    expect([exit, error]).toEqual([4, expect.stringMatching(/^cannot write .*: a part of its path is a file\n$/)]);
    expect(readdirSync(path)).toEqual(['file']);
  });

  test('a line of progress on a terminal is cleared of what would steer it', async () => {
    const { error } = await run(['render', '--chart', '\u001b[2Jx']);
    expect(error).toContain('unknown chart “\ufffd[2Jx”');
  });
});

describe('embed', () => {
  const css = `${fallbackStyles()}\n`;

  test('writes the styles to the standard output, without an address', async () => {
    expect(await run(['embed', '--as', 'styles'])).toEqual({ exit: 0, out: css, error: '' });
  });

  test('writes the styles as one file, whatever the charts and languages', async () => {
    const path = folder();
    const args = ['--as', 'styles', '--chart', 'certified,volunteers', '--language', 'zh,en'];
    expect((await run(['embed', ...args, '--out', path])).exit).toBe(0);
    expect(readdirSync(path)).toEqual(['social-work-chart-fallback.css']);
    expect(readFileSync(join(path, 'social-work-chart-fallback.css'), 'utf8')).toBe(css);
  });

  test.each(['https://data.example/story.json', '/data/story.json', 'story.json', '../story.json?v=1', '张.json'])(
    'takes the address %s of a dataset',
    async (src) => {
      const { exit } = await run(['embed', '--as', 'styles', '--src', src]);
      expect(exit).toBe(0);
    },
  );
});

describe('a dataset in another encoding', () => {
  const bytesOf = (encoding: 'utf16le' | 'utf8', text: string) => Buffer.from(text, encoding);
  const dataset = JSON.stringify(writtenOut());
  const args = ['render', '-', '--chart', 'certified', '--as', 'csv'];

  test.each([
    ['UTF-8 with a byte order mark', bytesOf('utf8', `\ufeff${dataset}`)],
    ['UTF-16 with a byte order mark', bytesOf('utf16le', `\ufeff${dataset}`)],
  ])('%s is read', async (_name, input) => {
    expect(await run(args, { input })).toEqual({ exit: 0, out: renderCsv(zhejiang2024, 'certified'), error: '' });
  });

  test('GB18030 is refused in clear words, and nothing is drawn', async () => {
    // {"a":"名称"}
    const input = Uint8Array.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0xfb, 0xb3, 0xc6, 0x22, 0x7d]);
    const path = join(folder(), 'story.json');
    writeFileSync(path, input);
    const reason = 'it is not UTF-8 but seems to be GB18030; save it as UTF-8\n';
    expect(await run(args, { input })).toEqual({
      exit: 3,
      out: '',
      error: `cannot read the standard input: ${reason}`,
    });
    expect(await run(['render', path])).toEqual({ exit: 3, out: '', error: `cannot read ${path}: ${reason}` });
  });
});
