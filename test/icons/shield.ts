import type { Shape } from './shapes';

/** The outline of the product's own mark. */
export const shield: Shape = (x, y) => {
  const aside = Math.abs(x - 16);
  if (y < 15) return aside <= 12 && y >= 2 + (aside / 12) * 4;
  return y <= 30 && aside <= halfWidthBelow(y);
};

/** The lower edge is a Bézier curve from (28, 15) over (28, 22.5) and (23, 27.6) to (16, 30). */
function halfWidthBelow(y: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (bezier(middle, 15, 22.5, 27.6, 30) < y) low = middle;
    else high = middle;
  }
  return bezier(low, 28, 28, 23, 16) - 16;
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}
