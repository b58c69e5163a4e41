/** A column's width in a file counts characters: seven pixels each and five of margin; 0.75 points a pixel. */
export function pointsOfWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Whole hundredths, which `pointsOfWidth` makes the same points of, to the pixel. */
export function widthOfPoints(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}
