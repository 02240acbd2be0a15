/** The part of the standard `URL` that is used; every page, worker and server has it, but no library of ES2021 declares it. */
declare const URL: new (address: string) => ParsedAddress;

/** An absolute address as browsers read it. */
export interface ParsedAddress {
  /** What stands before the first colon, and the colon; in lower case. */
  readonly protocol: string;
  /** The whole, written as browsers write it. */
  readonly href: string;
}

/**
 * Reads an absolute address as a browser does; undefined where it is none. What an address leads to can be told only after
 * this: browsers pass over white space and control characters inside it, and take any case.
 */
export function parseAddress(text: string): ParsedAddress | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is an address of the web: `http://` or `https://`, without white space, and not a script or a file. */
export function isWebAddress(text: string): boolean {
  // Callers without types: a list or an object can be another text the next time that it is taken for one.
  if (typeof text !== 'string' || !/^https?:\/\/[^\s/]\S*$/i.test(text)) return false;
  return parseAddress(text) !== undefined;
}
