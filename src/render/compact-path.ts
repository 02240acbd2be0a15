/** A rectangle as path data, in relative commands. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${pair(x, y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

/** A straight line as path data. */
export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  const start = `M${pair(x1, y1)}`;
  if (y1 === y2) return `${start}h${tenth(x2 - x1)}`;
  return x1 === x2 ? `${start}v${tenth(y2 - y1)}` : `${start}l${pair(x2 - x1, y2 - y1)}`;
}

/** A circle as path data: two halves, since an arc that ends where it began is not drawn. */
export function circlePath(cx: number, cy: number, r: number): string {
  const radius = tenth(r);
  const across = tenth(2 * r);
  return `M${pair(cx - r, cy)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0z`;
}

/** Two numbers; a minus sign keeps them apart as a space does. */
function pair(a: number, b: number): string {
  const second = tenth(b);
  return `${tenth(a)}${second < 0 ? '' : ' '}${second}`;
}

/** A tenth of a pixel is finer than what a phone shows of a picture that is as wide as its screen. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
