import { applyForInspection } from '../regulation/sources/deadlines';
import type { Ground } from './dueClock';
import { citation } from './ground';

/** Grounds of dates that stand in the ledger. */
export const printedInspection: Ground = {
  basis: 'printed',
  confidence: 'high',
  words: {
    zh: `台账载明下次检验日期为{due}，以载明的日期为准，届满前一个月报检（${citation(applyForInspection)}）`,
    en: `The ledger states {due} as the next inspection; a stated date decides (${citation(applyForInspection)})`,
  },
  source: applyForInspection,
};

export const printedInternal: Ground = {
  ...printedInspection,
  words: {
    zh: `台账载明下次内部检验日期为{due}，以载明的日期为准（${citation(applyForInspection)}）`,
    en: `The ledger states {due} as the next internal inspection; a stated date decides (${citation(applyForInspection)})`,
  },
};

export const extendedInspection: Ground = {
  basis: 'extended',
  confidence: 'high',
  words: {
    zh: `台账载明已办理延期检验手续，延期至{due}（${citation(applyForInspection)}）`,
    en: `The inspection was put off to {due} with papers recorded (${citation(applyForInspection)})`,
  },
  source: applyForInspection,
};
