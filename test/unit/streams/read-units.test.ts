import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import {
  defineDataset,
  readUnits,
  renderSvg,
  type ReadUnitsOptions,
  type UnitsProgress,
  type UnitsReading,
} from '../../../src/core.js';

afterEach(() => vi.restoreAllMocks());

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes in parts that end at these places. */
async function* partsOf(bytes: Uint8Array, ends: readonly number[] = []): AsyncGenerator<Uint8Array> {
  let from = 0;
  await Promise.resolve();
  for (const end of [...ends].sort((a, b) => a - b)) {
    yield bytes.subarray(from, end);
    from = end;
  }
  yield bytes.subarray(from);
}

const readText = (text: string, options?: ReadUnitsOptions) => readUnits(partsOf(bytesOf(text)), options);
const messages = ({ issues = [] }: UnitsReading) => issues.map(({ message }) => message);

describe('readUnits', () => {
  const on = '2024-03-31';

  // prettier-ignore
  test.each<[text: string, units: unknown[], rows: number]>([
    ['name,date\n甲,2024-03-31\n乙,\n丙,2024/3/31\n',                     [{ when: { on }, count: 2 }, {}], 3],
    ['\uFEFF编号,名称,日期\r\n1,"甲,""县""",2024年3月31日\r\n\r\n2,"乙\r\n县",2024-04',  [{ when: { on } }, { when: { in: '2024-04' } }], 2],
    ['名称\t挂牌日期\t说明\n甲\t2024年3月底前\t\n',                         [{ when: { by: on } }], 1],
    ['date;count\r2024-03-31;1200\r2024-03-31;0\r;34',                    [{ when: { on }, count: 1200 }, { count: 34 }], 3],
    ['sep=;\nname;date\na, b;2024-03-31\n',                               [{ when: { on } }], 1],
    ['name,earliest,latest\na,2024-03-31,2024-03-31\nb,,2024-03\nc,2024-03-31,\nd,,\ne,2024-03-30,2024-04\n',
      [{ when: { on } }, { when: { by: on } }, { when: { after: '2024-03-30' } }, {}, { when: { between: ['2024-03-30', '2024-04-30'] } }], 5],
    ['{"name":"甲","date":"2024-03-31"}\n\n{"date":null}\r\n{"date":"2024-03-31","more":[1]}', [{ when: { on }, count: 2 }, {}], 3],
    [' \t\r\r\n\n \tdate,name\n2024-03-31,\n',                              [{ when: { on } }], 1],
    ['"名称\n（全称）",日期\nA,2024-03-31\n',                                [{ when: { on } }], 1],
    ['"名称\r\n（""全称""）";日期;"说\n明"\r\nA;2024-03-31;\r\n',             [{ when: { on } }], 1],
    [' "名称,日期\nA,2024-03-31\n',                                        [{ when: { on } }], 1],
    ['尺寸"\t日期\n1"\t2024-03-31\n',                                    [{ when: { on } }], 1],
    ['a;"b,date\n1,2024-03-31\n',                                        [{ when: { on } }], 1],
    ['[id],date\n1,2024-03-31\n',                                          [{ when: { on } }], 1],
    ['[ 编号 ]\t日期\n1\t2024-03-31\n',                                    [{ when: { on } }], 1],
    ['{"date":"2024-03-31"}\n{"date":"2024-03-31","Date":"2023"}\n',        [{ when: { on }, count: 2 }], 2],
    ['{"年":1,"时间":2024}\n',                                             [{ when: { in: '2024' } }], 1],
  ])('%j', async (text, units, rows) => {
    expect(await readText(text)).toEqual({ units, rows });
  });

  // prettier-ignore
  test.each<[text: string, issues: string[]]>([
    ['',                                     ['row 1: expected a row of heads, such as “name” and “date”, received nothing.']],
    ['  \n\n',                               ['row 1: expected a row of heads, such as “name” and “date”, received nothing.']],
    ['name,date\n',                          ['row 2: expected at least one unit, received none.']],
    ['name,place\na,b\n',                    ['row 1: expected a column for the date, such as “date” or “日期”, or its head as “columns.date”, received “name, place”.']],
    ['成立日期,挂牌日期\n2024,2024\n',         ['row 1: expected one column for the date, or its head as “columns.date”, received “成立日期, 挂牌日期”.']],
    ['date\n2024-02-30\n31/3/2024\n',        ['row 2, column “date”: expected a date such as 2024-03-31, received “2024-02-30”: There is no such day in the calendar.', 'row 3, column “date”: expected a date such as 2024-03-31, received “31/3/2024”: …']],
    ['date\n3月底前\n',                       ['row 2, column “date”: …']],
    ['date,count\n2024,many\n',              ['row 2, column “count”: expected how many units it stands for, in digits, received “many”.']],
    ['earliest,latest\n2024-04-01,2024-03-31\n3月底前,\n', ['row 2, column “latest”: expected no day before the earliest, received “2024-03-31”.', 'row 3, column “earliest”: …']],
    ['name,date\na,b,c\n,,\nd\n',            ['row 2: expected 2 cells, as many as heads, received 3.', 'row 4: expected 2 cells, as many as heads, received 1.']],
    ['name,date\n"a,2024\nb,2024\n',         ['row 2: expected a row of at most 1000000 characters, received a longer row, or a quote without its other end.']],
    ['[{"date":"2024"}]',                    ['row 1: expected CSV, or an object as JSON on each line, received a list as JSON.']],
    ['[\n{"date":"2024"}\n]',                ['row 1: expected CSV, or an object as JSON on each line, received a list as JSON.']],
    ['\n["date","2024"]',                    ['row 2: expected CSV, or an object as JSON on each line, received a list as JSON.']],
    ['date,count\n2024,0\n2023,0\n',         ['row 3: expected at least one unit, received counts of 0 alone.']],
    ['date,Date\n2024,2023\n',              ['row 1: expected one column for date, or its head as “columns.date”, received “date, Date”.']],
    ['日期,count,units\n2024,1,2\n',        ['row 1: expected one column for count, or its head as “columns.count”, received “count, units”.']],
    ['date,earliest\n,2024\n',              ['row 1: expected either the date or its earliest and latest day, or the head that is meant as “columns.date” or “columns.earliest”, received “date, earliest”.']],
    ['{"date":"2024"}\n{"Date":"2023"}\n{"toString":"2023"}\n{"date":null}', ['row 2, column “date”: expected an entry of this name, if only with null, received “Date”.', 'row 3, column “date”: expected an entry of this name, if only with null, received “toString”.']],
    ['{"date":"2024","count":2}\n{"date":"2024","Count":3}', ['row 2, column “count”: expected an entry of this name, if only with null, received “date, Count”.']],
    ['{"date":"2024"}\n{"date"\n[]\n',       ['row 2: expected an object as JSON, …', 'row 3: expected an object as JSON, received another value.']],
  ])('%j is refused', async (text, expected) => {
    const found = messages(await readText(text));
    expect(found.map((message, at) => {
      const [beginning = ''] = expected[at]?.split('…') ?? [];
      return expected[at]?.endsWith('…') ? message.slice(0, beginning.length) : message;
    })).toEqual(expected.map((message) => message.replace('…', '')));
  });

  it('takes heads and a year that are said', async () => {
    const text = '成立日期,挂牌日期\n2020-01-01,3月31日\n';
    const columns = { date: '挂牌日期' };
    expect(await readText(text, { columns, year: 2024 })).toEqual({ units: [{ when: { on } }], rows: 1 });
    expect(messages(await readText(text, { columns: { date: '撤销日期' } }))).toEqual([
      'row 1: expected a column “撤销日期”, received “成立日期, 挂牌日期”.',
    ]);
  });

  it('refuses counts that add up to more than numbers can hold, by row', async () => {
    const rows = '2024,999999999999\n2023,0\n';
    expect(await readText(`date,count\n${rows.repeat(9007)}`)).toMatchObject({ rows: 18_014 });
    expect(messages(await readText(`date,count\n${rows.repeat(9008)}`))).toEqual([
      'row 18016, column “count”: expected counts that add up to at most 9007199254740991, received more with 999999999999.',
    ]);
  });

  it('takes one kind of date where a file has several and one is said', async () => {
    const text = 'date,day,from,to\n2024-03-31,2023,2022,2021\n';
    expect(await readText(text, { columns: { date: 'date' } })).toEqual({ units: [{ when: { on } }], rows: 1 });
    expect(await readText(text.replace('2021', '2024'), { columns: { earliest: 'from' } })).toEqual({
      units: [{ when: { between: ['2022-01-01', '2024-12-31'] } }],
      rows: 1,
    });
    expect(messages(await readText(text, { columns: { date: 'date', latest: 'to' } }))[0]).toContain('expected either');
    expect(messages(await readText('date,date\n2024,2023\n', { columns: { date: 'date' } }))).toEqual([
      'row 1: expected one column “date”, received “date, date”.',
    ]);
  });

  it('makes what a figure can have', async () => {
    const { units } = await readText('date\n2024-03-31\n2024-04\n\n"" \n2024-03-31\n');
    const text = { zh: '县', en: 'counties' };
    const dataset = defineDataset({
      source: { publisher: text, title: text, date: '2024', language: 'zh' },
      figures: { it: { label: text, units: units!, origin: { type: 'supplement', source: text } } },
      charts: { it: { type: 'rollout-timeline', figures: { levels: ['it'] }, title: text } },
    });
    expect(dataset.figures['it']!.units).toEqual(units);
    expect(renderSvg(dataset, 'it')).toContain('<path');
  });

  /** Any text of a file, right or wrong, and places at which its bytes are parted. */
  const anyFile = fc.record({
    text: fc.oneof(
      fc
        .array(
          fc.array(fc.constantFrom('2024-03-31', '2024/3/31', '甲', '𠮷', '"', '""', 'a,b', '"a\r\nb"', '', ' ', ','), {
            maxLength: 4,
          }),
          { maxLength: 8 },
        )
        .chain((rows) =>
          fc
            .record({
              end: fc.constantFrom('\n', '\r\n', '\r'),
              heads: fc.constantFrom(
                'date,名称',
                '"date","名\n称"',
                '"名""\r\n",date',
                '名"称,date',
                '"date,名称',
                ';"a,date',
              ),
            })
            .map(({ end, heads }) => [heads, ...rows.map((cells) => cells.join(','))].join(end)),
        ),
      fc
        .array(fc.constantFrom('{"date":"2024-03-31"}', '{"date":"甲"}', '{', '', '{"date":null}\r', '𠮷'), {
          maxLength: 6,
        })
        .map((lines) => lines.join('\n')),
    ),
    mark: fc.constantFrom('', '\uFEFF', ' \r\n', '\n\r\r\n\t'),
    ends: fc.array(fc.nat(80), { maxLength: 20 }),
  });

  it('reads the same however the bytes are parted', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ text, mark, ends }) => {
        const bytes = bytesOf(mark + text);
        const whole = await readUnits(partsOf(bytes), { encoding: 'utf-8' });
        expect(await readUnits(partsOf(bytes, ends), { encoding: 'utf-8' })).toEqual(whole);
        expect(await readUnits(partsOf(bytes, [...bytes.keys()]))).toEqual(whole);
      }),
    );
  });

  /** Rows of a file of so many bytes at least, whose names are not ASCII. */
  const longText = (bytes: number) => {
    const rows = Array.from(
      { length: Math.ceil(bytes / 24) },
      (_, row) => `第${row}号,2024-03-${String(1 + (row % 31)).padStart(2, '0')}`,
    );
    return ['名称,日期', ...rows, ''].join('\n');
  };

  // prettier-ignore
  test.each<[name: string, bytes: (text: string) => Uint8Array]>([
    ['GB18030',              (text) => Uint8Array.from(gb18030(text))],
    ['UTF-16 with a mark',   (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('tells %s by its bytes', async (_, encode) => {
    for (const size of [100, 200_000]) {
      const text = longText(size);
      const bytes = encode(text);
      const ends = [1, 2, 7, 65_535, 65_536, 65_537, 131_071].filter((end) => end < bytes.length);
      expect(await readUnits(partsOf(bytes, ends))).toEqual(await readText(text));
    }
  });

  it('reads UTF-16 without a mark, told by its zeros', async () => {
    const text = 'name,date\na,2024-03-31\n';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const big = little.map((_, at) => little[at ^ 1]!);
    for (const bytes of [little, big]) expect(await readUnits(partsOf(bytes, [1]))).toEqual(await readText(text));
  });

  it('reads UTF-8 with a cut character as that, and refuses it where a date is broken', async () => {
    const name = bytesOf('名称,日期\n甲乙,2024-03-31\n');
    const cut = Uint8Array.from([...name, 0xe7, 0x94, ...bytesOf(',2024-03-31\n')]);
    expect(await readUnits(partsOf(cut))).toEqual({ units: [{ when: { on }, count: 2 }], rows: 2 });
    const date = Uint8Array.from([...name, ...bytesOf('丙丁,2024'), 0xe5, 0xb9, 0x0a]);
    expect(messages(await readUnits(partsOf(date)))[0]).toContain('row 3, column “日期”: expected a date such as');
  });

  // prettier-ignore
  test.each<[name: string, beginning: readonly number[]]>([
    ['a workbook or an archive',  [0x50, 0x4b, 0x03, 0x04]],
    ['an old workbook',           [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PDF',                     [0x25, 0x50, 0x44, 0x46]],
  ])('names %s', async (name, beginning) => {
    const bytes = Uint8Array.from([...beginning, ...new Uint8Array(70_000).fill(0x99)]);
    for (const encoding of [undefined, 'utf-8']) {
      expect(messages(await readUnits(partsOf(bytes, [1, 3, 66_000]), { encoding }))).toEqual([
        `row 1: expected CSV, or an object as JSON on each line, received ${name}.`,
      ]);
    }
    expect(messages(await readUnits(partsOf(Uint8Array.from(beginning))))[0]).toContain(`received ${name}.`);
  });

  it('says what heads were taken to be written in, where that is a guess', async () => {
    // 名稱,日期 in Big5, of which each character is another one in GB18030.
    const bytes = Uint8Array.from([
      0xa6,
      0x57,
      0xba,
      0xd9,
      0x2c,
      0xa4,
      0xe9,
      0xb4,
      0xc1,
      0x0a,
      ...bytesOf(',2024-03-31\n'),
    ]);
    const [message = ''] = messages(await readUnits(partsOf(bytes)));
    expect(message).toContain('or, where these are no words, an “encoding”, such as “big5”, received “');
    expect(message).toContain('” in GB18030.');
    expect(await readUnits(partsOf(bytes), { encoding: 'big5' })).toEqual({ units: [{ when: { on } }], rows: 1 });
    const [other = ''] = messages(await readUnits(partsOf(Uint8Array.from([0xe9, 0x2c, 0x31, 0x0a]))));
    expect(other).toContain('in UTF-8 with broken characters.');
  });

  it('stops its source where the encoding is none', async () => {
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>({ cancel });
    await expect(readUnits(stream, { encoding: 'latin-99' })).rejects.toThrow(RangeError);
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('names no row more than 50 times, and says how many faults there are beside', async () => {
    const found = messages(await readText(`date\n${'x\n'.repeat(80)}`));
    expect([found.length, found[50]]).toEqual([51, 'The table has 30 more issues.']);
  });

  it('counts the lines of white space at the beginning, and holds none of it', async () => {
    async function* blank(lines: number, end: string) {
      await Promise.resolve();
      for (let at = 0; at < lines; at += 1) yield bytesOf(`${' \t'.repeat(32_767)}\r`);
      yield bytesOf(`\n${end}`);
    }
    const start = process.cpuUsage();
    expect(messages(await readUnits(blank(300, 'date\nx\n')))[0]).toContain('row 302, column “date”');
    expect(messages(await readUnits(blank(300, '{"date":"x"}')))[0]).toContain('row 301, column “date”');
    // Where all of it was looked at again for each part, the first alone took longer than a test may.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });

  it('ends at a line of white space that does not end', async () => {
    const stopped = vi.fn();
    async function* endless() {
      try {
        await Promise.resolve();
        yield bytesOf('\n\n');
        for (;;) yield bytesOf(' '.repeat(50_000));
      } finally {
        stopped();
      }
    }
    expect(messages(await readUnits(endless()))).toEqual([
      'row 3: expected a row of heads, such as “name” and “date”, received very much white space.',
    ]);
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  it('reads a source that fills the same bytes again', async () => {
    async function* refilled() {
      const bytes = new Uint8Array(5);
      for (const text of ['date\n', '2024\n', '2023\n']) {
        await Promise.resolve();
        bytes.set(bytesOf(text));
        yield bytes;
      }
    }
    expect(await readUnits(refilled())).toEqual({
      units: [{ when: { in: '2024' } }, { when: { in: '2023' } }],
      rows: 2,
    });
  });

  it('ends at a row that does not end, and stops its source', async () => {
    const stopped = vi.fn();
    async function* endless() {
      try {
        await Promise.resolve();
        yield bytesOf('date,name\n2024,"');
        for (;;) yield bytesOf('x'.repeat(100_000));
      } finally {
        stopped();
      }
    }
    expect(messages(await readUnits(endless()))[0]).toContain('row 2: expected a row of at most 1000000 characters');
    expect(stopped).toHaveBeenCalledTimes(1);
  });
});

/** An answer of another site: it hides whether it was packed. */
const crossSite = (answer: Response) => Object.defineProperty(answer, 'type', { value: 'cors' });

/** The bytes of a text of digits, ASCII and a few characters in GB18030, of which neither Node nor engines have an encoder. */
function gb18030(text: string): number[] {
  const known: Readonly<Record<string, readonly number[]>> = {
    名: [0xc3, 0xfb],
    称: [0xb3, 0xc6],
    日: [0xc8, 0xd5],
    期: [0xc6, 0xda],
    第: [0xb5, 0xda],
    号: [0xba, 0xc5],
  };
  return [...text].flatMap((character) => known[character] ?? [character.charCodeAt(0)]);
}

describe('readUnits: sources', () => {
  const text = `date\n${'2024-03-31\n'.repeat(20_000)}`;
  const expected = { units: [{ when: { on: '2024-03-31' }, count: 20_000 }], rows: 20_000 };
  const size = bytesOf(text).length;

  it('reads an answer, a file, a stream of a page and one of Node, and knows their length where they say it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'units-'));
    writeFileSync(join(folder, 'units.csv'), text);
    const headers = { 'content-length': String(size) };
    // prettier-ignore
    const sources = [
      [new Response(text, { headers }), size],
      [new Response(text, { headers: { ...headers, 'content-encoding': 'gzip' } }), null],
      [new Response(text), null],
      [crossSite(new Response(text, { headers })), null],
      [new Response(text, { headers: { 'content-length': String(size - 1) } }), null],
      [new Blob([text]), size],
      [new Blob([text]).stream(), null],
      [createReadStream(join(folder, 'units.csv')), null],
      [Readable.from([Buffer.from(text)]), null],
    ] as const;
    for (const [source, total] of sources) {
      const told: UnitsProgress[] = [];
      expect(await readUnits(source, { onProgress: (progress) => told.push(progress) })).toEqual(expected);
      expect(told[told.length - 1]).toEqual({ bytes: size, total, rows: 20_000 });
    }
    rmSync(folder, { recursive: true });
  });

  it('refuses an answer without the file', async () => {
    await expect(readUnits(new Response('Not found', { status: 404 }))).rejects.toThrow('an answer with status 404');
    expect(messages(await readUnits(new Response(null)))).toHaveLength(1);
  });

  it('lets go of the connection of an answer that it refuses', async () => {
    const cancel = vi.fn();
    const answer = () => new Response(new ReadableStream({ cancel }), { status: 503 });
    await expect(readUnits(answer())).rejects.toThrow('an answer with status 503');
    expect(cancel).toHaveBeenCalledTimes(1);
    const read = answer();
    read.body?.getReader();
    await expect(readUnits(read)).rejects.toThrow('an answer with status 503');
  });

  it('hands on what a source throws', async () => {
    async function* broken() {
      yield bytesOf('date\n2024\n');
      await Promise.resolve();
      throw new Error('connection lost');
    }
    await expect(readUnits(broken())).rejects.toThrow('connection lost');
  });
});

describe('readUnits: progress and cancelling', () => {
  /** A stream that gives a part of a file each time it is asked, while 30 ms go by on the clock. */
  function slowStream(parts: number) {
    let now = 0;
    let given = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          now += 30;
          given += 1;
          controller.enqueue(bytesOf(given === 1 ? 'date\n' : '2024\n'));
          if (given === parts) controller.close();
        },
        cancel,
      },
      { highWaterMark: 0 },
    );
    return { stream, cancel };
  }

  it('is told at most ten times a second, and at the end', async () => {
    const told: number[] = [];
    const onProgress = ({ rows }: UnitsProgress) => told.push(rows);
    await readUnits(slowStream(10).stream, { onProgress, encoding: 'utf-8' });
    // After 120, 240 and 300 ms.
    expect(told).toEqual([3, 7, 9]);
  });

  it('cancels the stream when the signal comes, also while it waits', async () => {
    const stop = new AbortController();
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytesOf('date\n')),
      cancel,
    });
    const reading = readUnits(stream, { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error('no longer wanted'));
    await expect(reading).rejects.toThrow('no longer wanted');
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('reads nothing where the signal has come before', async () => {
    const { stream, cancel } = slowStream(3);
    await expect(readUnits(stream, { signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late');
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('can be cancelled by who is told', async () => {
    const stop = new AbortController();
    const { stream, cancel } = slowStream(100);
    const told = vi.fn(() => stop.abort(new Error('enough')));
    await expect(readUnits(stream, { onProgress: told, signal: stop.signal })).rejects.toThrow('enough');
    expect([told.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 1]);
  });

  it('gives others their turn while a long part is read', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
    await readUnits(partsOf(bytesOf(`date\n${'2024-03-31\n'.repeat(100_000)}`)));
    port1.close();
    expect(turns).toBeGreaterThan(3);
  });
});
