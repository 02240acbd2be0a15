import { SaxesParser } from 'saxes';

/** What an oEmbed provider answers, as far as it is looked at here; what came may be anything. */
export interface OEmbed {
  readonly type?: unknown;
  readonly version?: unknown;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: unknown;
  readonly thumbnail_width?: unknown;
  readonly thumbnail_height?: unknown;
}

/** Most px that a consumer has asked for as `maxwidth` and `maxheight`. */
interface Most {
  readonly width?: number;
  readonly height?: number;
}

/**
 * What an answer of the type `rich` has wrong by the text of oEmbed 1.0: fields that it must have, of their types; markup that
 * is XHTML; sizes within what was asked for, of a thumbnail too, which has all three of its fields or none.
 */
export function problemsOfOEmbed(answer: OEmbed, { width = Infinity, height = Infinity }: Most = {}): string[] {
  const thumbnail = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height];
  const given = thumbnail.filter((field) => field !== undefined).length;
  const rules: [isRight: boolean, problem: string][] = [
    [answer.type === 'rich', `type is ${String(answer.type)}, not rich`],
    [answer.version === '1.0', `version is ${JSON.stringify(answer.version)}, not "1.0"`],
    [isXhtml(answer.html), `html is not XHTML: ${answer.html}`],
    [isSize(answer.width, width), `width is ${answer.width}, of at most ${width}`],
    [isSize(answer.height, height), `height is ${answer.height}, of at most ${height}`],
    [given === 0 || given === 3, 'thumbnail without its address, width or height'],
    [given === 0 || /^https?:\/\//.test(String(answer.thumbnail_url)), 'thumbnail without an address of the web'],
    [given === 0 || isSize(answer.thumbnail_width, width), `thumbnail wider than ${width}`],
    [given === 0 || isSize(answer.thumbnail_height, height), `thumbnail higher than ${height}`],
  ];
  return rules.filter(([isRight]) => !isRight).map(([, problem]) => problem);
}

const isSize = (size: unknown, most: number) =>
  Number.isInteger(size) && (size as number) > 0 && (size as number) <= most;

function isXhtml(html: string): boolean {
  let isRight = html !== '';
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', () => (isRight = false));
  parser.write(html).close();
  return isRight;
}
