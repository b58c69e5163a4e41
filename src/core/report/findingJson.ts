import { address } from '../ledger/address';
import { withoutPersonalData } from '../codes/withoutPersonalData';
import type { Finding } from '../checks/finding';
import type { Language } from '../text';
import type { JsonFinding } from './jsonShapes';

export function findingJson(finding: Finding, language: Language): JsonFinding {
  const { rule, severity, verdict, at, unit } = finding;
  return {
    rule: rule.id,
    item: rule.item ?? null,
    severity,
    verdict,
    sheet: at.sheet,
    cell: address(at.row, at.column),
    unit: unit?.name ?? null,
    message: withoutPersonalData(finding.message(language)),
    source: `${rule.source.document} ${rule.source.article}`,
    certainty: rule.source.certainty,
  };
}
