import { join } from 'node:path';
import { parseDay } from '../core';
import { checkFile } from './checkFile';
import { today } from './today';

/** The main job on a shipped sample ledger, as of a fixed day so that the figures in the README stay true. */
const sample = join('assets', 'samples', '河西镇特种设备台账.xlsx');
const out = join('out', '河西镇特种设备台账-体检结果.xlsx');

const printed = checkFile({
  file: sample,
  asOf: parseDay('2026-11-23') ?? today(),
  out,
  json: null,
  summaries: true,
  clear: false,
  rules: null,
  rulesSheet: false,
  language: 'zh',
});
process.stdout.write(`${printed.text}\n`);
