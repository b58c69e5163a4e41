/**
 * A colour made lighter (tint above 0) or darker (below) in hue, saturation and lightness (ECMA-376 part 1, 18.8.19).
 * Excel rounds on the way: its own values differ by one or two steps of 255. `colour` and the answer are 'RRGGBB'.
 */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [hue, saturation, lightness] = toHsl(colour);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

/** Each from 0 to 1. */
function toHsl(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => value / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (lightness <= 0.5 ? most + least : 2 - most - least);
  const sector =
    most === red ? (green - blue) / span + 6 : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return [(sector % 6) / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const high = lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  const channel = (turn: number): number => {
    const place = 6 * ((turn + 1) % 1);
    if (place < 1) return low + (high - low) * place;
    if (place < 3) return high;
    return place < 4 ? low + (high - low) * (4 - place) : low;
  };
  return hexOf([channel(hue + 1 / 3), channel(hue), channel(hue - 1 / 3)].map((value) => value * 255));
}

/** `share` (0 to 1) of the one colour over the other. */
export function mixed(over: string, under: string, share: number): string {
  const below = channels(under);
  return hexOf(channels(over).map((value, at) => value * share + below[at]! * (1 - share)));
}

function channels(colour: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(values: readonly number[]): string {
  return values.map((value) => Math.round(value).toString(16).padStart(2, '0').toUpperCase()).join('');
}
