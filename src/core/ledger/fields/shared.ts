import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns that any ledger may have. */
export const shared = {
  seq: defineField('seq', { label: '序号', english: 'No.', read: readText }),
  remark: defineField('remark', { label: '备注', english: 'Remark', read: readText }),
};
