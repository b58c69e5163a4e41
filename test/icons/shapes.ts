/** Whether a point of the 32 × 32 field, x to the right and y downwards, is inside. */
export type Shape = (x: number, y: number) => boolean;

/** From corner to corner, with rounded corners where a radius is given. */
export function box(x1: number, y1: number, x2: number, y2: number, radius = 0): Shape {
  return (x, y) => {
    if (x < x1 || x > x2 || y < y1 || y > y2) return false;
    const aside = Math.max(x1 + radius - x, x - x2 + radius, 0);
    const above = Math.max(y1 + radius - y, y - y2 + radius, 0);
    return Math.hypot(aside, above) <= radius || aside === 0 || above === 0;
  };
}

export function disc(cx: number, cy: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) <= radius;
}

/** Straight lines from point to point with round ends. */
export function stroke(width: number, ...points: readonly (readonly [number, number])[]): Shape {
  return (x, y) => points.some((point, place) => place > 0 && distance(x, y, points[place - 1]!, point) <= width / 2);
}

/** Inside the corners, by counting the edges that a ray to the left crosses. */
export function polygon(...corners: readonly (readonly [number, number])[]): Shape {
  return (x, y) => {
    let inside = false;
    corners.forEach(([x2, y2], place) => {
      const [x1, y1] = corners.at(place - 1)!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
    return inside;
  };
}

export function both(one: Shape, other: Shape): Shape {
  return (x, y) => one(x, y) && other(x, y);
}

export function without(one: Shape, hole: Shape): Shape {
  return (x, y) => one(x, y) && !hole(x, y);
}

/** From a point to the line between two others. */
function distance(
  x: number,
  y: number,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
