import type { Overview } from '../desk/overview';
import type { OpenWorkbook } from '../port/workbookPort';
import type { Work } from './command';
import { recallCorrections } from './corrections';
import { recallRules, rememberRules } from './lastGoodRules';

/** Reads the workbook and judges it; nothing is written. */
export async function checkWorkbook({
  port,
  desk,
  watch,
  asOf,
  last,
}: Work): Promise<{ readonly basis: OpenWorkbook; readonly overview: Overview }> {
  // First what may have to wait for the user and says so.
  const basis = await port.read(watch);
  const corrections = await recallCorrections(port);
  last.forget();
  const lastGoodRules = await recallRules(port, basis.snapshot);
  const overview = await desk.check({ snapshot: basis.snapshot, asOf, corrections, lastGoodRules });
  watch.signal.throwIfAborted();
  await rememberRules(port, overview.ruleBook.text, lastGoodRules);
  last.keep(basis, overview);
  return { basis, overview };
}
