/** Ids of the result columns by what they are about, as the core names them. */
export const gradeColumns = ['grade', 'check3211', 'department', 'nextCheck', 'nextReport'] as const;

export const dateColumns = [
  'nextInspection',
  'applyBy',
  'inspectionStatus',
  'daysLeft',
  'certExpiry',
  'certApplyBy',
  'certStatus',
  'certDaysLeft',
  'hazardDue',
  'hazardStatus',
  'hazardDaysLeft',
] as const;
