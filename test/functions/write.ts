import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenFunctions } from './writtenFunctions';

/** Writes the functions' files anew after the argument table has changed; run prettier over them. */
for (const [name, text] of writtenFunctions()) {
  writeFileSync(join(__dirname, '../../src/functions/cells', name), text);
}
