import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsMetadata } from '../../src/functions/metadata/functionsMetadata';
import { writtenFunctions } from './writtenFunctions';

/**
 * Writes the functions' files anew after the argument table has changed, and the metadata that the tests agree on; run
 * prettier over src/functions afterwards.
 */
const cells = join(__dirname, '../../src/functions/cells');
for (const [name, text] of writtenFunctions()) writeFileSync(join(cells, name), text);

const files = readdirSync(cells).map((name) => join(cells, name));
void generateCustomFunctionsMetadata(files).then(({ metadataJson }) => {
  for (const [name, language] of [
    ['functions.json', 'zh'],
    ['functions.en-US.json', 'en'],
  ] as const) {
    writeFileSync(join(__dirname, 'golden', name), functionsMetadata(metadataJson, language));
  }
});
