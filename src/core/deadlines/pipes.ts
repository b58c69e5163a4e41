import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { cycles, type CyclesFound } from './cycles';
import { entryWords, hasAny } from './entryWords';
import type { Run } from './run';

/** Pipes by 类别, 级别 and 安全状况等级; what is not said takes the shorter cycle. */
export function pipeCycles(code: string, entry: Entry, run: Run): CyclesFound {
  const table = run.book.inspectionCycles;
  if (code.startsWith('81')) return cycles(table.pipeFirst, table.longPipe);
  if (code.startsWith('82')) return cycles(table.pipeFirst, publicPipe(entry, run));
  const grade = valueOf(entry.read(equipment.safetyGrade));
  if (grade !== null && grade >= 4) return 'blocked';
  if (grade === 3) return cycles(table.pipeFirst, table.industrialPipeGrade3);
  if (grade === null || code === '8000') return cycles(table.pipeFirst, table.industrialPipeUngraded);
  const isGC3 = entryWords(entry).includes('GC3');
  return cycles(table.pipeFirst, isGC3 ? table.industrialPipeGC3 : table.industrialPipe);
}

function publicPipe(entry: Entry, run: Run) {
  const table = run.book.inspectionCycles;
  const words = entryWords(entry);
  if (hasAny(words, ['次高压', 'GB1-Ⅲ', 'GB1-III'])) return table.publicPipeHigh;
  if (/PE管|聚乙烯|铸铁/.test(words)) return table.publicPipePlastic;
  if (hasAny(words, ['中压', 'GB2', 'GB1-Ⅳ', 'GB1-IV'])) return table.publicPipeMedium;
  return table.publicPipeHigh;
}
