/** Fluent's brand blue. */
const blue = [0x0f, 0x6c, 0xbd] as const;
const white = [0xff, 0xff, 0xff] as const;
/** Samples a pixel in each direction: smooth edges also at 16 pixels. */
const samples = 6;

/** RGBA pixels of the shield with a tick; the shape is laid out on a 32 × 32 field, as in the pane's own mark. */
export function drawShield(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(x, y, 32 / size), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(x: number, y: number, unit: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let sample = 0; sample < samples * samples; sample++) {
    const px = (x + ((sample % samples) + 0.5) / samples) * unit;
    const py = (y + (Math.floor(sample / samples) + 0.5) / samples) * unit;
    if (!isInShield(px, py)) continue;
    inside++;
    const colour = isInTick(px, py) ? white : blue;
    for (let part = 0; part < 3; part++) sum[part]! += colour[part]!;
  }
  if (inside === 0) return [0, 0, 0, 0];
  const mean = (part: number): number => Math.round(sum[part]! / inside);
  return [mean(0), mean(1), mean(2), Math.round((255 * inside) / (samples * samples))];
}

function isInShield(x: number, y: number): boolean {
  const aside = Math.abs(x - 16);
  if (y < 15) return aside <= 12 && y >= 2 + (aside / 12) * 4;
  return y <= 30 && aside <= halfWidthBelow(y);
}

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

function isInTick(x: number, y: number): boolean {
  return Math.min(distance(x, y, 10, 16, 14.5, 20.5), distance(x, y, 14.5, 20.5, 22.5, 12)) <= 1.9;
}

/** From a point to the line between two others. */
function distance(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
