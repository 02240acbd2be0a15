/** Where the code of a page comes from. */
export interface CodeAddresses {
  /** Address of the file that holds the tag. */
  readonly tag: string;
  /** Address of the file that holds the tools. */
  readonly tools: string;
  /** Addresses of the script tags of the page. */
  readonly scripts: readonly string[];
}

/** Names of the files for script tags, as the build makes them. */
const FIRST_FILE = /\/social-work-chart\.min\.js(?:$|[?#])/;
const TOOLS_FILE = /\/social-work-chart-tools-[^/]+\.min\.js(?:$|[?#])/;

/**
 * Address of the file for script tags, for other pages to use. It comes under any name, but the one with the tools comes
 * under its own, and where that is so, the tag is in the first. A page that has bundled the tag with its own code has none,
 * unless it has the file in a script tag besides.
 */
export function embedScript({ tag, tools, scripts }: CodeAddresses): string | undefined {
  return TOOLS_FILE.test(tools) ? tag : scripts.find((address) => FIRST_FILE.test(address));
}
