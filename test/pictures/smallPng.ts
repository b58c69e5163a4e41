import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mostColours = 256;

/**
 * The same picture with a palette: about a third of the size. Where it has more than 256 colours, as the edges of letters
 * have, the rare ones become the nearest of the others. `png` as Chromium writes it: 8 bits of red, green and blue,
 * with or without transparency, which is left out.
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const colours = pixels(inflateSync(chunks.get('IDAT')!), width, height, header[9] === 6 ? 4 : 3);
  const palette = commonest(colours);
  const numbers = new Map(palette.map((colour, at) => [colour, at]));
  // Rows of a palette are smallest without a filter.
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    let number = numbers.get(colour);
    if (number === undefined) numbers.set(colour, (number = nearest(palette, colour)));
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = number;
  }
  const small = Buffer.from(header);
  small[9] = 3;
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', small),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Contents by name; those of the same name joined. */
function readChunks(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), content]));
    at += length + 12;
  }
  return chunks;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Colours as 0xRRGGBB, row by row, with the rows' filters taken back (PNG specification, part 9). */
function pixels(data: Buffer, width: number, height: number, depth: 3 | 4): Uint32Array {
  const length = width * depth;
  const colours = new Uint32Array(width * height);
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1);
    const row = Buffer.from(data.subarray(start + 1, start + 1 + length));
    unfilter(row, above, data[start]!, depth);
    for (let x = 0; x < width; x++) colours[y * width + x] = row.readUIntBE(x * depth, 3);
    above = row;
  }
  return colours;
}

function unfilter(row: Buffer, above: Buffer, filter: number, depth: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at < depth ? 0 : row[at - depth]!;
    const up = above[at]!;
    const corner = at < depth ? 0 : above[at - depth]!;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    row[at] = (row[at]! + guess) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}

function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColours)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, smallest] = [0, Infinity];
  palette.forEach((other, at) => {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2,
      0,
    );
    if (distance < smallest) [best, smallest] = [at, distance];
  });
  return best;
}
