/** How long a message stays before it is cleared, and how far apart two messages are, in ms. */
const CLEAR_AFTER = 3000;
const LEAST_DISTANCE = 1000;

const MARKER = 'data-social-work-chart-announcer';

type Timer = ReturnType<typeof setTimeout>;

/** What is still to be said, the time in which nothing more may be said, and that until what was said is cleared. */
let pending: Message | undefined;
let pause: Timer | undefined;
let clearing: Timer | undefined;

/**
 * Makes sure that the page has its one region for spoken messages, whatever the number of charts. It must be there,
 * empty, before anything is said: regions that come with their text are not spoken, and regions inside shadow roots are
 * missed by some readers. An `output` is a polite status region by itself.
 */
export function prepareAnnouncer({ body }: Document): void {
  if (regionIn(body)) return;
  const region = body.ownerDocument.createElement('output');
  region.toggleAttribute(MARKER, true);
  // Hidden from sight only. Set property by property: a style attribute would break a strict content policy.
  const hidden = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', 'clip-path': 'inset(50%)' };
  for (const [name, value] of Object.entries(hidden)) region.style.setProperty(name, value);
  body.append(region);
}

/** What is to be said, in which language, and in which page. */
export interface Message {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly document: Document;
}

/** Says a message politely; of several within a second only the last is said. */
export function announce(message: Message): void {
  pending = message;
  if (pause === undefined) say();
}

function say(): void {
  const region = pending && regionIn(pending.document.body);
  if (!region || !pending) return;
  // All charts of the page look up when a language changes in it.
  if (region.lang !== pending.lang) region.lang = pending.lang;
  region.textContent = pending.text;
  pending = undefined;
  clearTimeout(clearing);
  clearing = setTimeout(() => (region.textContent = ''), CLEAR_AFTER);
  pause = setTimeout(() => {
    pause = undefined;
    say();
  }, LEAST_DISTANCE);
}

function regionIn(body: HTMLElement): HTMLElement | null {
  return body.querySelector<HTMLElement>(`:scope > [${MARKER}]`);
}
