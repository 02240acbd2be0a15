import type { Scene } from '../marks/scene.js';
import { elementOf, type Colours } from './attributes.js';
import type { SvgElement } from './tree.js';

/** What the root of a picture carries besides its marks. */
export interface PictureRoot {
  readonly colours: Colours;
  /** BCP 47 tag: it decides the glyphs of shared code points. */
  readonly lang: string;
  /** A font stack, or `inherit` for a picture that stands in a page. */
  readonly fontFamily: string;
  /**
   * Name of the picture for readers who listen. Without one the picture is hidden from them, for use beside words
   * that say the same.
   */
  readonly name?: string;
}

/** A scene as an SVG root that names its language and fonts and refers to nothing outside. */
export function pictureElement(
  { width, height, marks }: Scene,
  { colours, lang, fontFamily, name }: PictureRoot,
): SvgElement {
  return {
    name: 'svg',
    attributes: [
      ['viewBox', `0 0 ${width} ${height}`],
      ['width', width],
      ['height', height],
      ['lang', lang],
      ['font-family', fontFamily],
      ...(name === undefined
        ? ([['aria-hidden', 'true']] as const)
        : ([
            ['role', 'img'],
            ['aria-label', name],
          ] as const)),
    ],
    children: marks.map((mark) => elementOf(mark, colours)),
  };
}
