import { nodeCodec } from '../../src/cli/nodeCodec';
import type { Codec } from '../../src/xlsx/zip/codec';
import { scriptCodec } from '../../src/xlsx/zip/scriptCodec';

/** Those of the browser and of the command line: what a file is and what becomes of it may not depend on them. */
export const codecs: readonly (readonly [name: string, codec: Codec])[] = [
  ['in script', scriptCodec],
  ['of Node', nodeCodec],
];
