import { requirementSets } from '../host/conditions';

/** The Excels that the workbench can stand in for. */
export const excelVersions = ['excel2021', 'ltsc2024', 'm365'] as const;
export type ExcelVersion = (typeof excelVersions)[number];

/** Requirement sets by version: Office 2021 ends at ExcelApi 1.14, LTSC 2024 at 1.17 (Microsoft's table of sets). */
export function setsOf(version: ExcelVersion): Readonly<Record<string, string>> {
  return requirementSets({ excel2021: '1.14', ltsc2024: '1.17', m365: '1.20' }[version]);
}
