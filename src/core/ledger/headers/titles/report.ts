import { report } from '../../fields/report';
import { title, type TitleRule } from '../titleRule';

const on = ['report'] as const;

export const reportTitles: readonly TitleRule[] = [
  title(report.on, '(?:安全状况)?(?:定期)?(?:报告|报送|上报|提交|收到|接收)(?:报告)?{date}|日期|时间', { on }),
  title(report.period, '(?:报告|报送|上报)(?:周期|期间|期次|期|时段|季度|年度)|所属期|周期|期次', { on }),
  title(report.content, '(?:安全状况)?(?:报告|报送|上报)?(?:的)?(?:主要)?内容|(?:特种设备)?安全状况(?:情况)?', { on }),
  title(report.result, '(?:安全状况)?(?:报告|自查|评价)?(?:结论|结果|意见)', { on }),
];
