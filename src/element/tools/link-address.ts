/** Schemes that a link may have: none of them runs code or opens a file. */
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** An address for a link, as a browser reads it; undefined where it is none, or none that a reader may be sent to. */
export function linkAddress(text: string): string | undefined {
  try {
    // The scheme is looked at after parsing: browsers pass over white space and control characters inside it.
    const { protocol, href } = new URL(text);
    return SCHEMES.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
