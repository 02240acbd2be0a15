import type { Scene } from '../marks/scene.js';
import { elementOf, type Colours } from './attributes.js';
import type { Attributes, SvgElement } from './tree.js';

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
export function pictureElement({ width, height, marks }: Scene, root: PictureRoot): SvgElement {
  return {
    name: 'svg',
    attributes: { viewBox: `0 0 ${width} ${height}`, width, height, ...rootAttributes(root) },
    children: marks.map((mark) => elementOf(mark, root.colours)),
  };
}

/** Language, fonts and name of a picture. */
export function rootAttributes({ lang, fontFamily, name }: PictureRoot): Attributes {
  const words = { lang, 'font-family': fontFamily };
  return name === undefined ? { ...words, 'aria-hidden': 'true' } : { ...words, role: 'img', 'aria-label': name };
}
