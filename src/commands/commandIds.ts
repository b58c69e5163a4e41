/**
 * Every command of the ribbon. The manifest's FunctionName, the name given to Office.actions.associate
 * and the command's own id are the same word; a health test compares this list with the manifest.
 */
export const commandIds = [
  'check',
  'grade',
  'dueDates',
  'highlight',
  'departmentSummaries',
  'townshipSummaries',
  'findings',
  'nextFinding',
  'clear',
  'undo',
] as const;

/** Commands of the pane alone: the user says there what they are about. */
export const paneCommandIds = [
  'insertFormula',
  'formulasToValues',
  'repairFormulas',
  'plainFormulas',
  'compareFormulas',
  'rules',
] as const;

export type CommandId = (typeof commandIds)[number] | (typeof paneCommandIds)[number];
