import type { Clock } from '../deadlines/clock';
import type { UseStatus } from '../ledger/readers/useStatus';
import type { Device } from '../register/register';
import type { Text } from '../text';

const steps = {
  cancel: { zh: '核实后办理使用登记注销', en: 'Verify and cancel the registration' },
  notice: { zh: '补办停用手续，重新启用前先检验', en: 'File the notice of stop; inspect before use' },
  stopped: { zh: '保持停用，重新启用前先检验', en: 'Keep it stopped; inspect before use' },
  stopUse: { zh: '停止使用并立即报检', en: 'Stop using it and apply for inspection at once' },
  verify: {
    zh: '核实使用状态：在用的停止使用并立即报检，停用的补办手续，拆除的办理注销',
    en: 'Verify the status: in use – stop and apply; stopped – file; removed – cancel',
  },
  applyNow: { zh: '立即报检', en: 'Apply for inspection now' },
  prepare: { zh: '准备报检', en: 'Prepare to apply' },
} satisfies Record<string, Text>;

/** The proper next step for a device that is overdue or soon due. */
export function nextStep(device: Device, clock: Clock): Text {
  if (['removed', 'scrapped', 'cancelled'].includes(device.use)) return steps.cancel;
  if (device.use === 'stopped') {
    return device.stopNotice === 'given' ? steps.stopped : steps.notice;
  }
  if (clock.status === 'overdue') return device.use === 'inUse' ? steps.stopUse : steps.verify;
  return clock.status === 'applyNow' ? steps.applyNow : steps.prepare;
}

export const useNames: Readonly<Record<UseStatus, Text>> = {
  inUse: { zh: '在用', en: 'in use' },
  stopped: { zh: '停用', en: 'stopped' },
  scrapped: { zh: '报废', en: 'scrapped' },
  cancelled: { zh: '注销', en: 'cancelled' },
  removed: { zh: '拆除', en: 'removed' },
  notYetUsed: { zh: '未投用', en: 'not yet used' },
  unknown: { zh: '不明', en: 'unknown' },
};
