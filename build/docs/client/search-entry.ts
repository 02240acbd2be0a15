/** What a search can find. */
export interface SearchEntry {
  /** Address from the root of the site. */
  readonly path: string;
  /** Title of the page, or what kind of name it is. */
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}
