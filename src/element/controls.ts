/** What a reader can ask of a chart by a button, in the order of the buttons. */
export const CONTROLS = ['table', 'download', 'share'] as const;

/** A button under a chart: see {@link CONTROLS}. */
export type Control = (typeof CONTROLS)[number];

/**
 * The buttons that a page asks for: all of them where it says nothing or `true`, none for `none` or `false`, which some
 * frameworks hand over as such; other words are passed over.
 */
export function readControls(value: string | boolean | null | undefined): readonly Control[] {
  const words = String(value ?? '')
    .trim()
    .toLowerCase();
  if (!words || words === 'true') return CONTROLS;
  const asked = words.split(/[\s,]+/);
  return CONTROLS.filter((control) => asked.includes(control));
}
