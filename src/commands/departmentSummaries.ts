import { summariesCommand } from './summariesCommand';

/** 生成部门汇总: the whole and one sheet for each department that was picked. */
export const departmentSummaries = summariesCommand(
  'departmentSummaries',
  { zh: '生成部门汇总', en: 'Department summaries' },
  ({ departments }) => ({ overview: true, departments }),
);
