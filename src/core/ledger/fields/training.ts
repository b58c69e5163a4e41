import { readDateCell } from '../readers/date';
import { readNumber } from '../readers/number';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about training and publicity (宣传教育). */
export const training = {
  on: defineField('training.on', { label: '培训日期', english: 'Held on', read: readDateCell }),
  subject: defineField('training.subject', { label: '培训主题', english: 'Subject', read: readText }),
  attendance: defineField('training.attendance', { label: '参加人数', english: 'Attendance', read: readNumber }),
};
