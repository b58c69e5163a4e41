/** What names or counts one thing is never said of the next row. */
export const ofOneRow = new Set([
  'seq',
  'remark',
  'equipment.code',
  'equipment.registrationNo',
  'equipment.serialNo',
  'equipment.internalNo',
  'equipment.quantity',
  'equipment.inspectionReportNo',
  'person.certNo',
  'unit.equipmentCount',
  'unit.operatorCount',
  'training.attendance',
]);
