// Reads the words of a PDF as Chromium writes it, page by page: enough for tests, and no dependency for it.
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

/** Texts of the pages, without spaces, in compatibility forms: fonts map some Han characters to radicals. */
export function textOfPages(pdf) {
  const objects = objectsOf(pdf.toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const [, content] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
    return wordsOf(content, head, objects).normalize('NFKC').replace(/\s/g, '');
  });
}

/** Objects by number: what is said of them, and their stream in plain text. */
function objectsOf(text) {
  const objects = new Map();
  const start = /(?:^|\n)(\d+) 0 obj\s*/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const [, number] = match;
    const head = text.slice(
      start.lastIndex,
      text.slice(start.lastIndex).search(/stream\r?\n|endobj/) + start.lastIndex,
    );
    start.lastIndex += head.length;
    if (text.startsWith('endobj', start.lastIndex)) {
      objects.set(number, { head, stream: '' });
      continue;
    }
    const from = text.indexOf('\n', start.lastIndex) + 1;
    const to = from + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const raw = text.slice(from, to);
    const isPacked = head.includes('/FlateDecode');
    const stream = isPacked ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    objects.set(number, { head, stream });
    // What is packed can look like anything, the start of an object too.
    start.lastIndex = to;
  }
  return objects;
}

/** What matters of drawing commands: a font, words by their glyphs, words in place of glyphs, a drawing to be placed. */
const COMMANDS =
  /\/(?<font>F\d+) [\d.]+ Tf|\/ActualText <FEFF(?<actual>\w*)>|(?<end>EMC)|<(?<hex>[\dA-Fa-f]+)>|\((?<literal>(?:\\[\s\S]|[^\\)])*)\)|\/(?<drawing>X\d+) Do/g;

/** The words that a stream of drawing commands shows, those of the drawings that it places included. */
function wordsOf(number, resources, objects) {
  const { stream = '' } = objects.get(number) ?? {};
  const refs = new Map([...resources.matchAll(/\/([FX]\d+) (\d+) 0 R/g)].map(([, name, ref]) => [name, ref]));
  let text = '';
  let read = () => '';
  let isSaid = false;
  for (const { groups } of stream.matchAll(COMMANDS)) {
    const { font, actual, end, hex, literal, drawing } = groups;
    if (font) read = readerOf(objects.get(refs.get(font))?.head ?? '', objects);
    else if (actual !== undefined) [text, isSaid] = [text + toText(actual), true];
    else if (end) isSaid = false;
    else if (drawing) text += wordsOf(refs.get(drawing), objects.get(refs.get(drawing))?.head ?? '', objects);
    else if (!isSaid) text += read(hex ? Buffer.from(hex, 'hex') : Buffer.from(unescaped(literal), 'latin1'));
  }
  return text;
}

function toText(hex) {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function unescaped(literal) {
  const named = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal, character) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : (named[character] ?? character),
  );
}

/** Turns codes of a font into characters, by its table for that. */
function readerOf(font, objects) {
  const [, number] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  const { stream: table = '' } = objects.get(number) ?? {};
  const [, first = '00'] = /begincodespacerange\s*<(\w+)>/.exec(table) ?? [];
  const size = first.length / 2;
  const characters = new Map();
  for (const [, list] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of list.matchAll(/<(\w+)> <(\w+)>/g)) characters.set(parseInt(code, 16), toText(to));
  for (const [, list] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, start] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(from, 16), at = parseInt(start, 16); code <= parseInt(to, 16); code += 1, at += 1)
        characters.set(code, String.fromCodePoint(at));
  return (codes) => {
    let text = '';
    for (let at = 0; at + size <= codes.length; at += size) text += characters.get(codes.readUIntBE(at, size)) ?? '';
    return text;
  };
}
