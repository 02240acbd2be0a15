/** What a page says of its height, and to whom. */
export interface FrameHeight {
  /** Height of the page in whole CSS px. */
  readonly height: number;
  /** Address of the page. */
  readonly address: string;
  /** Part of the address by which pages tell iframes apart, as {@link frameToken} gives it. */
  readonly token: string;
  /** Name that pym.js has given the iframe; undefined where the address has none. */
  readonly childId: string | undefined;
  /** Word that WordPress has given the iframe; undefined where the address has none. */
  readonly secret: string | undefined;
}

/** What pym.js puts between the parts of a message. */
const PYM = 'xPYMx';

/**
 * The messages by which pages of every kind learn how high an iframe has to be: those of Datawrapper, of AMP (also Sidechain
 * and `@newswire/frames`), of Embedly and Medium (as text), of pym.js and of WordPress. The last two only where the page
 * has asked for them in the address.
 */
export function heightMessages({ height, address, token, childId, secret }: FrameHeight): readonly unknown[] {
  return [
    { 'datawrapper-height': { [token]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === undefined ? [] : [['pym', childId, 'height', String(height)].join(PYM)]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Whether a message from the page around the frame asks for its height: that of pym.js, of AMP, or of WordPress. */
export function asksForHeight(message: unknown, { childId, secret }: Pick<FrameHeight, 'childId' | 'secret'>): boolean {
  if (typeof message === 'string') {
    return childId !== undefined && message.startsWith(['pym', childId, 'width', ''].join(PYM));
  }
  if (typeof message !== 'object' || message === null) return false;
  const { sentinel, type, message: word, secret: said } = message as Readonly<Record<string, unknown>>;
  if (sentinel === 'amp') return type === 'frames-init';
  return secret !== undefined && word === 'ready' && said === secret;
}
