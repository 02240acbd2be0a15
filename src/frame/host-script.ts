/**
 * For pages around frames of ours: makes each iframe with the attribute `data-social-work-chart` as high as its page says.
 * A classic script of its own, built into one file.
 */
import { heightIn, originOf } from './host-height.js';

const FRAMES = 'iframe[data-social-work-chart]';

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    if (frame.contentWindow === source && originOf(placeOf(frame)) === origin) makeHigh(frame, height);
  }
});

// Frames that were drawn before this script came say it again.
for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
  frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}

function placeOf(frame: HTMLIFrameElement) {
  return { src: frame.src, sandbox: frame.getAttribute('sandbox') ?? undefined };
}

/** In pages whose boxes include their borders, these need room too. */
function makeHigh(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  frame.style.height = `${height + (isBorderBox ? frame.offsetHeight - frame.clientHeight : 0)}px`;
}
