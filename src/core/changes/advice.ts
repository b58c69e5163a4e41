import type { Finding } from '../checks/finding';
import type { RequirementItem } from '../requirements/requirement';
import type { Text } from '../text';

const byItem: Readonly<Record<RequirementItem, Text>> = {
  organisation: {
    zh: '督促单位按规定设置安全管理机构或明确管理人员，留存文件',
    en: 'Have the unit set up its safety organisation and keep the paper',
  },
  system: { zh: '督促单位建立健全安全管理制度，留存文本', en: 'Have the unit complete its safety rules' },
  personnel: {
    zh: '督促单位任命安全管理人员，需持证的核实证书',
    en: 'Have the unit appoint its safety managers; verify certificates',
  },
  registration: { zh: '核实登记情况，未登记的督促到登记机关办理使用登记', en: 'Verify; have the device registered' },
  operatorCertificate: {
    zh: '核实证书，无证或过期的先停止上岗，再取证或复审',
    en: 'Verify; no work without a valid certificate',
  },
  inspection: {
    zh: '核实设备状态：在用的停止使用并立即报检，停用的补办停用手续，拆除的办理注销',
    en: 'Verify: in use – stop and apply for inspection; stopped – file the notice; removed – cancel',
  },
  emergencyPlan: {
    zh: '督促单位制定应急专项预案并按期演练，留存记录',
    en: 'Have the unit write its emergency plan and hold drills',
  },
};

/** What to do about a finding, in one sentence. */
export function advice({ rule, verdict, severity }: Finding): Text {
  if (verdict === 'unknown')
    return { zh: '向单位核实，补充资料后重新体检', en: 'Ask the unit, complete the ledger, run again' };
  if (rule.advice !== undefined) return rule.advice;
  if (rule.item !== undefined) return byItem[rule.item];
  if (severity === 'info') return { zh: '知悉，必要时核实', en: 'Take note; verify where needed' };
  return {
    zh: '对照原始证件核对该单元格，有误的更正后重新体检',
    en: 'Compare the cell with the original papers, correct it, run again',
  };
}
