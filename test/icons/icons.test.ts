import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { drawIcon } from './drawIcon';
import { encodePng } from './encodePng';
import { icons } from './icons';

const assets = join(__dirname, '../../assets');
const drawn = Object.entries(icons).flatMap(([name, { sizes, icon }]) =>
  sizes.map((size) => [`${name}-${String(size)}.png`, size, icon] as const),
);

/** The pixels of a PNG as `encodePng` writes it: 8 bytes of signature, 25 of header, then one chunk of data. */
function pixelsOf(png: Buffer): Buffer {
  return inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
}

test.each(drawn)('%s is as it is drawn; npx tsx test/icons/write.ts draws it again', (file, size, icon) => {
  const png = readFileSync(join(assets, file));
  expect(pixelsOf(png).equals(pixelsOf(encodePng(size, drawIcon(icon, size))))).toBe(true);
});

test('there are no other icons', () => {
  const files = readdirSync(assets).filter((name) => name.startsWith('icon'));
  expect(files.sort()).toEqual(drawn.map(([file]) => file).sort());
});

test('no two icons look alike at 16 pixels', () => {
  const pictures = Object.values(icons).map(({ icon }) => Buffer.from(drawIcon(icon, 16)).toString('hex'));
  expect(new Set(pictures).size).toBe(pictures.length);
});
