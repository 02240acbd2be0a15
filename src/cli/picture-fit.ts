import { chartPicture } from '../charts/chart-picture.js';
import type { WordedPicture } from '../charts/worded-chart.js';
import type { Colours } from '../render/attributes.js';
import type { SvgElement } from '../render/tree.js';

/** Sizes in px of cards, on which a chart is shown whole. */
export const CARDS = {
  /** For previews of a link in social networks. */
  social: { width: 1200, height: 630 },
  /** For feeds of pictures. */
  square: { width: 1080, height: 1080 },
} as const;

/** Size of a card in px. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture on a card is made from. */
export interface CardLook {
  readonly colours: Colours;
  readonly form?: string | undefined;
}

/** Widths in px at which a chart is tried; wider ones only make words smaller. */
const TRIED = { least: 280, most: 1200, step: 8 } as const;

/**
 * A chart on a card, whole and centred on its ground: laid out at the width at which its words become largest.
 */
export function fitPicture(chart: WordedPicture, card: CardSize, look: CardLook): SvgElement {
  const tried = Array.from({ length: (TRIED.most - TRIED.least) / TRIED.step + 1 }, (_, index) => {
    const picture = chartPicture(chart, { ...look, width: TRIED.least + index * TRIED.step });
    const { width, height } = sizeOf(picture);
    return { picture, width, height, scale: Math.min(card.width / width, card.height / height) };
  });
  const best = tried.reduce((first, other) => (other.scale > first.scale ? other : first));
  return onCard(best.picture, card, { ...best, ground: look.colours.ground });
}

interface Placed extends CardSize {
  readonly scale: number;
  readonly ground: string;
}

function onCard(picture: SvgElement, card: CardSize, { width, height, scale, ground }: Placed): SvgElement {
  const x = (card.width - width * scale) / 2;
  const y = (card.height - height * scale) / 2;
  const size = { width: card.width, height: card.height };
  return {
    name: 'svg',
    attributes: { ...picture.attributes, viewBox: `0 0 ${card.width} ${card.height}`, ...size },
    children: [
      { name: 'rect', attributes: { ...size, fill: ground } },
      {
        name: 'g',
        attributes: { transform: `translate(${x} ${y}) scale(${scale})` },
        children: picture.children ?? [],
      },
    ],
  };
}

/** Size in px of a picture, as its root says. */
export function sizeOf({ attributes }: SvgElement): CardSize {
  return { width: Number(attributes['width']), height: Number(attributes['height']) };
}
