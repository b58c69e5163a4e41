import {
  type Finding,
  itemNames,
  type Language,
  type Report,
  type RequirementItem,
  severityNames,
  type Severity,
  withoutPersonalData,
} from '../core';
import type { FindingFilter } from './desk';

/** By what findings can be filtered and grouped. */
export type Facet = keyof FindingFilter;

export const facetNames: readonly Facet[] = ['severity', 'item', 'township', 'department', 'unit'];

/** The finding's value of each facet; null where it has none. */
export function facetsOf({ severity, rule, unit }: Finding, report: Report): Readonly<Record<Facet, string | null>> {
  return {
    severity,
    item: rule.item ?? null,
    township: unit?.township?.name ?? null,
    department: unit === null ? null : report.supervision[unit.index]!.primary.name,
    unit: unit?.name ?? null,
  };
}

const nothing: Readonly<Record<Facet, { readonly zh: string; readonly en: string }>> = {
  severity: { zh: '未分级', en: 'no severity' },
  item: { zh: '3211以外', en: 'outside 3211' },
  township: { zh: '未写明乡镇', en: 'township not stated' },
  department: { zh: '未归部门', en: 'no department' },
  unit: { zh: '未写明单位', en: 'unit not stated' },
};

/** A facet's value in words; '' is what has no value. */
export function facetWords(facet: Facet, value: string, language: Language): string {
  if (value === '') return nothing[facet][language];
  if (facet === 'severity') return severityNames[value as Severity][language];
  if (facet === 'item') return itemNames[value as RequirementItem][language];
  return withoutPersonalData(value);
}
