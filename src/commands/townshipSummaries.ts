import { summariesCommand } from './summariesCommand';

/** 生成乡镇汇总: the whole and one sheet for each township that was picked. */
export const townshipSummaries = summariesCommand(
  'townshipSummaries',
  { zh: '生成乡镇汇总', en: 'Township summaries' },
  ({ townships }) => ({ overview: true, townships }),
);
