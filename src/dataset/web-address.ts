/** Whether a text is an address of the web: `http://` or `https://`, without white space, and not a script or a file. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text);
}
