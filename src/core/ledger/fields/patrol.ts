import { readDateCell } from '../readers/date';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about a patrol or on-site check (巡查). */
export const patrol = {
  on: defineField('patrol.on', { label: '巡查日期', english: 'Patrolled on', read: readDateCell }),
  inspector: defineField('patrol.inspector', { label: '巡查人员', english: 'Inspector', read: readText }),
  content: defineField('patrol.content', { label: '巡查内容', english: 'Content', read: readText }),
  result: defineField('patrol.result', { label: '巡查结果', english: 'Result', read: readText }),
};
