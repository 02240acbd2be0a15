/** Red, green and blue of a colour written #rrggbb, each from 0 to 255. */
function bytesOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance of a colour written #rrggbb, after WCAG 2.2. */
function luminance(colour: string): number {
  const [r = NaN, g = NaN, b = NaN] = bytesOf(colour).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours written #rrggbb, from 1 to 21, after WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [light = NaN, dark = NaN] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** What a colour looks like that lets another through, both written #rrggbb. */
export function blend(colour: string, opacity: number, below: string): string {
  const top = bytesOf(colour);
  const bytes = bytesOf(below).map((byte, index) => byte + opacity * ((top[index] ?? NaN) - byte));
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}
