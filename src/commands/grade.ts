import { columnCommand } from './columnCommand';
import { gradeColumns } from './resultIds';

/** 分类分级: class and level of each unit with its seven verdicts. */
export const grade = columnCommand(
  'grade',
  { zh: '分类分级', en: 'Grade units' },
  { columns: gradeColumns },
  ({ counts, matrix }) => {
    const worst = matrix.A[4] + matrix.A[3];
    return {
      zh: `已为${String(counts.units)}家单位分类分级，其中A3、A4级共${String(worst)}家。等级写在台账右侧，您填写的内容没有改动。`,
      en: `${String(counts.units)} units graded, ${String(worst)} of them A3 or A4. Grades stand to the right of the ledgers; nothing that you typed was changed.`,
    };
  },
);
