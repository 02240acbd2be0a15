/** What an address of a page points at, behind its “#”: a chart, and perhaps a figure in it. */
export interface AddressTarget {
  /** Id of the chart; null where the address names none. */
  readonly chart: string | null;
  /** Id of the figure; null where the address names none. */
  readonly figure: string | null;
}

/** The part of an address from its “#” on that points at a chart: `#chart=volunteers`, `#chart=volunteers&figure=active`. */
export function hashOf({ chart, figure }: { readonly chart: string; readonly figure?: string | undefined }): string {
  return `#${new URLSearchParams({ chart, ...(figure !== undefined && { figure }) }).toString()}`;
}

/** Reads that part. It can hold anything: what is no address of a chart names none. */
export function readHash(hash: string): AddressTarget {
  const names = new URLSearchParams(hash.slice(1));
  return { chart: names.get('chart'), figure: names.get('figure') };
}
