import { columnCommand } from './columnCommand';
import { dateColumns } from './resultIds';

/** 计算到期: next inspection, certificate and rectification dates. */
export const dueDates = columnCommand(
  'dueDates',
  { zh: '计算到期', en: 'Compute due dates' },
  { columns: dateColumns },
  ({ inspections }) => ({
    zh: `到期日期已算出：超期${String(inspections.overdue)}行，应立即报检${String(inspections.applyNow)}行，即将到期${String(inspections.dueSoon)}行，缺资料${String(inspections.unknown)}行。日期写在台账右侧。`,
    en: `Due dates computed: ${String(inspections.overdue)} overdue, ${String(inspections.applyNow)} to apply for now, ${String(inspections.dueSoon)} due soon, ${String(inspections.unknown)} without data. Dates stand to the right of the ledgers.`,
  }),
);
