import { readDateCell } from '../readers/date';
import { readHazardGrade } from '../readers/hazardGrade';
import { readHazardStatus } from '../readers/hazardStatus';
import { readText } from '../readers/text';
import { defineField } from './define';

/** Columns about a hazard (事故隐患). */
export const hazard = {
  foundOn: defineField('hazard.foundOn', { label: '发现日期', english: 'Found on', read: readDateCell }),
  place: defineField('hazard.place', { label: '隐患位置', english: 'Place', read: readText }),
  category: defineField('hazard.category', { label: '隐患类别', english: 'Category', read: readText }),
  grade: defineField('hazard.grade', { label: '隐患等级', english: 'Grade', read: readHazardGrade }),
  description: defineField('hazard.description', { label: '隐患描述', english: 'Description', read: readText }),
  measure: defineField('hazard.measure', { label: '整改措施', english: 'Measure', read: readText }),
  responsible: defineField('hazard.responsible', { label: '整改责任人', english: 'Responsible', read: readText }),
  deadline: defineField('hazard.deadline', { label: '整改期限', english: 'Deadline', read: readDateCell }),
  rectifiedOn: defineField('hazard.rectifiedOn', {
    label: '整改完成日期',
    english: 'Rectified on',
    read: readDateCell,
  }),
  status: defineField('hazard.status', { label: '整改状态', english: 'Status', read: readHazardStatus }),
  verifier: defineField('hazard.verifier', { label: '复查人', english: 'Verifier', read: readText }),
  verifiedOn: defineField('hazard.verifiedOn', { label: '复查日期', english: 'Verified on', read: readDateCell }),
};
