import { isWebAddress } from '../dataset/web-address.js';

/** A picture of a chart that lies somewhere on the web, as a channel is told of it. */
export interface ChannelImage {
  /** Address of the picture, which begins with `http://` or `https://`. PNG is read everywhere. */
  readonly address: string;
  /** Width in px. */
  readonly width: number;
  /** Height in px. */
  readonly height: number;
}

/**
 * Holds callers to pictures that a channel can show.
 * @throws RangeError for an address that is none of the web, or a size that is no whole number of pixels
 */
export function expectImage(image: ChannelImage): void {
  expectAddress('address of the image', image.address);
  expectSize('width', image.width);
  expectSize('height', image.height);
}

function expectSize(name: string, size: number): void {
  if (Number.isInteger(size) && size > 0) return;
  throw new RangeError(`invalid ${name} of the image ${String(size)}; expected a whole number of pixels above 0`);
}

/**
 * Holds callers to addresses of the web: whatever else an address can be would run or reveal something elsewhere.
 * @throws RangeError for any other
 */
export function expectAddress(name: string, address: string): void {
  if (isWebAddress(address)) return;
  throw new RangeError(`invalid ${name} “${String(address)}”; expected one that begins with http:// or https://`);
}
