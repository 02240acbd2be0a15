/** An element that the scanner has found. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text of the element and of all inside it. */
  text: string;
}

const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const TAG = /<(?:\/([A-Za-z][\w-]*)|([A-Za-z][\w-]*)((?: [A-Za-z][\w:-]*="[^"<]*")*)(\/?))>/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads XML as strictly as our own writer needs: elements, attributes in double quotes, text, four entities and characters by number. It
 * throws at anything else, so also at all that XML forbids and at comments, instructions, sections and declarations.
 */
export function parseXml(xml: string): XmlElement {
  if (!CHARACTERS.test(xml)) throw new Error('a character that XML forbids');
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: XmlElement[] = [root];
  let position = 0;
  while (position < xml.length) {
    const next = xml.indexOf('<', position);
    const text = unescapeXml(xml.slice(position, next < 0 ? xml.length : next).replace(/\r\n?/g, '\n'));
    for (const element of open) element.text += text;
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(xml);
    if (!tag) throw new Error(`no tag at ${next}: ${xml.slice(next, next + 60)}`);
    position = TAG.lastIndex;
    step(open, tag);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed root');
  return root.children[0]!;
}

function step(open: XmlElement[], [, closed, name = '', attributes = '', isEmpty]: RegExpExecArray): void {
  if (closed !== undefined) {
    if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes another element`);
    return;
  }
  const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
  open[open.length - 1]!.children.push(element);
  if (!isEmpty) open.push(element);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} twice`);
    // As every parser does: what is not escaped becomes a space.
    attributes.set(name, unescapeXml(value.replace(/[\t\n\r]/g, ' ')));
  }
  return attributes;
}

function unescapeXml(text: string): string {
  if (text.includes(']]>')) throw new Error('an end of a section');
  return text.replace(/&([^;&]*;?)/g, (_whole, entity: string) => {
    const number = /^#(\d+);$/.exec(entity);
    const character = number ? String.fromCodePoint(Number(number[1])) : ENTITIES[entity.slice(0, -1)];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`&${entity} is no entity`);
    return character;
  });
}

/** An element and all inside it. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}
