import type { Entry } from '../ledger/entry';
import type { CycleName } from '../regulation/inspectionCycles';
import { current, type Run } from './run';
import { entryWords, hasAny } from './entryWords';

const yearly = ['43', '44', '48'];

/** 桥式, 门式 … every two years; 塔式, 流动式, 升降机 and those for molten metal yearly; 铁路起重机 every two years. */
export function craneCycle(code: string, entry: Entry, run: Run): CycleName {
  if (code === '4450') return 'craneTwoYearly';
  if (code === '4150' || yearly.includes(code.slice(0, 2))) return 'craneYearly';
  if (code.startsWith('40')) return 'craneUnknown';
  const molten = current(run.book.deviceTraits, run.asOf).value?.moltenMetal ?? [];
  return hasAny(entryWords(entry), molten) ? 'craneYearly' : 'craneTwoYearly';
}
