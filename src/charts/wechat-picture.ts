import { compactElements } from '../render/compact.js';
import { svgText } from '../render/svg-text.js';
import type { SvgElement } from '../render/tree.js';

/** A kind of place that a picture is made for. */
export type Profile = 'standard' | 'wechat';

/** All kinds of places that a picture is made for. */
export const PROFILES: readonly Profile[] = ['standard', 'wechat'];

/** So many bytes of UTF-8 at the most: an article has room for several such pictures. */
const MOST_BYTES = 12_000;

/** Fonts that the phones of readers have, without quotes, which cost six bytes each. */
const FONTS = '-apple-system,PingFang SC,HarmonyOS Sans SC,MiSans,Microsoft YaHei,sans-serif';

/**
 * Writes a picture for articles on WeChat, whose editor strips ids, classes, styles and references: shapes and words with
 * presentation attributes only, as wide as the column and as high as its proportions ask for.
 * @throws RangeError for a picture that is too large
 */
export function wechatPicture({ attributes, children = [] }: SvgElement, chartId: string): string {
  const root: SvgElement = {
    name: 'svg',
    attributes: {
      viewBox: String(attributes['viewBox']).replace(/\d+\.\d+/g, ceiled),
      width: '100%',
      'font-family': FONTS,
    },
    children: compactElements(children as readonly SvgElement[]),
  };
  const text = svgText(root);
  const size = utf8Length(text);
  if (size <= MOST_BYTES) return text;
  throw new RangeError(
    `picture of the chart “${chartId}” too large: ${size} bytes; the profile wechat takes ${MOST_BYTES} at the most. ` +
      'Divide its figures among several charts, or upload a PNG of it instead',
  );
}

function ceiled(length: string): string {
  return String(Math.ceil(Number(length)));
}

/** Bytes that a text takes in UTF-8, without an encoder, which some engines do not have. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
