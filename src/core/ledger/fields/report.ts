import { readDateCell } from '../readers/date';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about a periodic report on the state of safety (定期报告安全状况). */
export const report = {
  on: defineField('report.on', { label: '定期报告日期', english: 'Reported on', read: readDateCell, published: false }),
  period: defineField('report.period', { label: '定期报告期次', english: 'Period', read: readText, published: false }),
  content: defineField('report.content', {
    label: '定期报告内容',
    english: 'Content',
    read: readText,
    published: false,
  }),
  result: defineField('report.result', {
    label: '定期报告结论',
    english: 'Conclusion',
    read: readText,
    published: false,
  }),
};
