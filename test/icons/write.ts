import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon } from './drawIcon';
import { encodePng } from './encodePng';
import { icons } from './icons';

/** Draws the ribbon's icons: npx tsx test/icons/write.ts */
for (const [name, { sizes, icon }] of Object.entries(icons)) {
  for (const size of sizes) {
    writeFileSync(join('assets', `${name}-${String(size)}.png`), encodePng(size, drawIcon(icon, size)));
  }
}
