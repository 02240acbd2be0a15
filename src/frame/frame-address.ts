import type { FrameHeight } from './height-messages.js';

/** The longest name that is taken from an address, in characters. */
const MAX_NAME_LENGTH = 200;

/** Parts of the address of a page that speak of the page around it. */
export interface FramePlace {
  /** What follows the origin: path and query. */
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** What the page around a frame has put into its address. */
export function readPlace(place: FramePlace): Pick<FrameHeight, 'token' | 'childId' | 'secret'> {
  const childId = new URLSearchParams(place.search).get('childId');
  return {
    token: frameToken(place),
    // Between two names it would be taken for the sign that sets them apart.
    childId: childId && childId.length <= MAX_NAME_LENGTH && !childId.includes('PYM') ? childId : undefined,
    // WordPress writes `#?secret=` and ten letters or digits.
    secret: /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(place.hash)?.[1],
  };
}

/**
 * A part of an address that stands in the `src` of its iframe, and in no other if it can be helped: the file with its query.
 * Pages look for it in a selector between quotes, so it ends before one. By the slash it is never the name of something
 * that objects have.
 */
function frameToken({ pathname, search }: FramePlace): string {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return /^[\w.~%?&=:/+-]{1,2000}/.exec(`/${file}${search}`)?.[0] ?? '/';
}
