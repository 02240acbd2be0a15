/** The absolute form of an address in a page, and as it stands where it is none. */
export function absoluteAddress(address: string, { ownerDocument }: Element): string {
  const link = ownerDocument.createElement('a');
  link.href = address;
  return link.href;
}
