import { columnCommand } from './columnCommand';
import { dateColumns } from './resultIds';

/** 高亮超期: colours what is overdue or due soon; the colours follow the date of the day by themselves. */
export const highlight = columnCommand(
  'highlight',
  { zh: '高亮超期', en: 'Highlight overdue' },
  { columns: dateColumns, highlights: true },
  ({ inspections, timeline }) => ({
    zh: `已高亮：检验超期${String(inspections.overdue)}行，证书过期${String(timeline.certificate.overdue)}人，隐患逾期${String(timeline.hazard.overdue)}项。颜色会随日期自动更新。`,
    en: `Highlighted: ${String(inspections.overdue)} overdue inspections, ${String(timeline.certificate.overdue)} expired certificates, ${String(timeline.hazard.overdue)} overdue hazards. Colours keep up with the date.`,
  }),
);
