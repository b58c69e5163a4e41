import type { Shape } from './shapes';

export type Colour = readonly [red: number, green: number, blue: number];

/** Shapes painted one over the other, the last on top. */
export type Icon = readonly (readonly [Colour, Shape])[];

/** Samples a pixel in each direction: smooth edges also at 16 pixels. */
const samples = 6;

/** RGBA pixels of an icon that is laid out on a 32 × 32 field: even numbers are edges of pixels at every size. */
export function drawIcon(icon: Icon, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixel(icon, x, y, 32 / size), (y * size + x) * 4);
  }
  return pixels;
}

function pixel(icon: Icon, x: number, y: number, unit: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let inside = 0;
  for (let sample = 0; sample < samples * samples; sample++) {
    const px = (x + ((sample % samples) + 0.5) / samples) * unit;
    const py = (y + (Math.floor(sample / samples) + 0.5) / samples) * unit;
    const top = colourAt(icon, px, py);
    if (top === null) continue;
    inside++;
    for (let part = 0; part < 3; part++) sum[part]! += top[part]!;
  }
  if (inside === 0) return [0, 0, 0, 0];
  const mean = (part: number): number => Math.round(sum[part]! / inside);
  return [mean(0), mean(1), mean(2), Math.round((255 * inside) / (samples * samples))];
}

function colourAt(icon: Icon, x: number, y: number): Colour | null {
  let top: Colour | null = null;
  for (const [colour, shape] of icon) if (shape(x, y)) top = colour;
  return top;
}
