import type { Scene } from '../marks/scene.js';
import type { Pair } from './fluid-length.js';
import { fluidMarks } from './fluid-marks.js';
import { svg } from './fluid-shapes.js';
import { rootAttributes, type PictureRoot } from './picture.js';
import type { SvgElement } from './tree.js';

/**
 * A picture that is as wide as its room, with words at their true size: places across are written in percent of its own
 * width and px. It needs neither script nor styles.
 * @param scenes - one chart at two widths, laid out with the same narrowest width
 * @throws Error for scenes that differ in more than where marks lie across
 */
export function fluidPicture([narrow, wide]: Pair<Scene>, root: PictureRoot): SvgElement {
  const look = { widths: [narrow.width, wide.width], colours: root.colours } as const;
  return {
    name: 'svg',
    // Where the room is narrower than the narrowest, words hang over its edge rather than being cut off.
    attributes: { width: '100%', height: narrow.height, overflow: 'visible', ...rootAttributes(root) },
    children: [
      svg('rect', { width: '100%', height: '100%', fill: root.colours.ground }),
      ...fluidMarks([narrow.marks, wide.marks], look),
    ],
  };
}
