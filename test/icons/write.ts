import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawShield } from './drawShield';
import { encodePng } from './encodePng';

/** Draws the ribbon's icons: npx tsx test/icons/write.ts */
for (const size of [16, 32, 64, 80]) {
  writeFileSync(join('assets', `icon-${String(size)}.png`), encodePng(size, drawShield(size)));
}
