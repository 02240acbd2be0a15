/** What a reader can ask of a chart by a button, in the order of the buttons. */
export const CONTROLS = ['table', 'download', 'share'] as const;

/** A button under a chart: see {@link CONTROLS}. */
export type Control = (typeof CONTROLS)[number];

/** The buttons that a page asks for: all of them where it says nothing, none for `none`; other words are passed over. */
export function readControls(value: string | null | undefined): readonly Control[] {
  if (!value?.trim()) return CONTROLS;
  const asked = value.toLowerCase().split(/[\s,]+/);
  return CONTROLS.filter((control) => asked.includes(control));
}
