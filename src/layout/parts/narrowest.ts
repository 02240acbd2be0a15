import type { Frame } from '../frame.js';

/** The frame at the width that decides the form: see {@link Frame}. */
export function narrowestFrame(frame: Frame): Frame {
  return { ...frame, width: narrowestWidth(frame) };
}

/** The width that decides the form, in px. */
export function narrowestWidth({ width, narrowest }: Frame): number {
  return Math.min(width, narrowest ?? width);
}
