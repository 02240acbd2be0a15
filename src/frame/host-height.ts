/** Heights in px that an iframe may be given: a chart is neither a line nor a page without end. */
const HEIGHTS = { least: 40, most: 10_000 } as const;

/** The height that a message of a frame of ours gives, in whole px; undefined for whatever else windows say to each other. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { sentinel, type, height } = message as Readonly<Record<string, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size' || !Number.isInteger(height)) return undefined;
  const px = height as number;
  return px >= HEIGHTS.least && px <= HEIGHTS.most ? px : undefined;
}

/** What an iframe says of itself. */
export interface FrameOrigin {
  /** Address that it shows, absolute. */
  readonly src: string;
  /** What its `sandbox` allows; undefined where it has none. */
  readonly sandbox: string | undefined;
}

/** The origin that messages of an iframe have as long as it shows its address; undefined where that is none. */
export function originOf({ src, sandbox }: FrameOrigin): string | undefined {
  if (sandbox !== undefined && !sandbox.toLowerCase().split(/\s+/).includes('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}
