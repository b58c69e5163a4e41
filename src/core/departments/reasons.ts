import type { DepartmentDuty } from '../regulation/departmentDuties';
import type { Department } from '../regulation/departments';
import type { Text } from '../text';

/** The sentences that say why a department supervises a unit. */

export function statedReason(written: string, department: Department): Text {
  return {
    zh: `台账写明行业主管部门为“${written}”，对应${department.name}`,
    en: `The ledger names "${written}", which is ${department.english}`,
  };
}

export function ruleReason(of: {
  readonly row: DepartmentDuty;
  readonly primary: Department;
  readonly others: readonly Department[];
  readonly ambiguous: boolean;
  /** The type of place, industry or device. */
  readonly words: Text;
  readonly inferred: boolean;
}): Text {
  const { row, primary, others, ambiguous, words, inferred } = of;
  const proposed = row.source.certainty === 'proposal';
  const subject =
    row.on === 'device' ? `有${words.zh}` : `属于“${words.zh}”${inferred ? '（据名称等推断，请核实）' : ''}`;
  const basis = proposed
    ? `附件2未直接写明，建议由${primary.name}主管，此为建议值（可修改）`
    : `附件2：${primary.name}${primary.duty.zh}`;
  const body = row.body === undefined ? '' : `，对应${row.body}`;
  const doubt = ambiguous && others[0] !== undefined ? `；也可能是${others[0].name}，请确认` : '';
  return {
    zh: `单位${subject}。${basis.replace(/。$/, '')}${body}${doubt}`,
    en:
      `Unit: ${words.en}${inferred ? ' (inferred, please verify)' : ''}. ` +
      (proposed ? `Proposal (can be changed): ${primary.english}` : `Annex 2, ${primary.english}: ${primary.duty.en}`) +
      (ambiguous && others[0] !== undefined ? ` Possibly ${others[0].english}: please decide.` : ''),
  };
}

export function ownerReason(unitName: string, owner: Department): Text {
  return {
    zh: `“${unitName}”属于${owner.name}本系统内单位`,
    en: `"${unitName}" belongs to the system of ${owner.english}`,
  };
}

export function unclaimedReason(written: string | null): Text {
  const unread = written === null ? '' : `台账所写“${written}”不能识别；`;
  return {
    zh: `${unread}台账没有写明行业主管部门，也看不出场所类型和行业，暂列其他行业主管部门，待认领`,
    en: `${written === null ? '' : `"${written}" is no known department. `}Neither department, type of place nor industry is stated: listed under other departments until claimed`,
  };
}
