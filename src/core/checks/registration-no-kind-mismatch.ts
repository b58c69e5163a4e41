import { parseRegistrationNo } from '../codes/registrationNo';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import type { EquipmentKind } from '../regulation/catalogue';
import { registrationNumbering } from '../regulation/sources/checks';
import type { Problem, Rule } from './rule';

/** First character of a certificate number, by kind. */
const letters: Readonly<Record<EquipmentKind, string>> = {
  锅炉: '锅',
  压力容器: '容',
  电梯: '梯',
  起重机械: '起',
  场内车辆: '车',
  游乐设施: '游',
  压力管道: '管',
  客运索道: '索',
  气瓶: '瓶',
};

export const registrationNoKindMismatch: Rule = {
  id: 'registration-no-kind-mismatch',
  looksAt: 'device',
  title: { zh: '登记证编号与设备种类不符', en: 'Registration number of another kind' },
  severity: 'warning',
  item: 'registration',
  source: registrationNumbering,
  needs: [equipment.registrationNo],
  messages: {
    mismatch: {
      zh: '使用登记证编号“{number}”是{coded}的，台账却写{stated}；请对照证书核实是证号错了，还是种类错了。',
      en: 'The registration number “{number}” is for {coded}, but the row says {stated}; check the certificate for which is wrong.',
    },
    category: {
      zh: '使用登记证编号“{number}”第2位的类别与设备代码“{code}”不一致，请对照证书和铭牌核实。',
      en: 'The category in the registration number “{number}” differs from the device code “{code}”; check certificate and name plate.',
    },
  },
  check({ entry, type }) {
    if (type === null) return undefined;
    const reading = entry.read(equipment.registrationNo);
    if (reading.kind !== 'value') return undefined;
    if (reading.value.startsWith(letters[type.kind])) return categoryProblem(entry, reading.value);
    const parsed = parseRegistrationNo(reading.value);
    const coded = parsed?.kind ?? null;
    if (coded === null || coded === type.kind) return undefined;
    const data = { number: reading.value, coded, stated: type.kind };
    return { at: entry.at(equipment.registrationNo), message: 'mismatch', data };
  },
};

const shortestCode = 17;

/** 梯33… beside the code 3110…: the character after the 种类 names the 类别 in both. */
function categoryProblem(entry: Entry, number: string): Problem | undefined {
  const code = entry.read(equipment.code);
  if (code.kind !== 'value' || number.charCodeAt(1) === code.value.charCodeAt(1)) return undefined;
  if (code.value.length < shortestCode || !/^\d{4}/.test(code.value) || !/^.\d[0-9A-Z]晋/.test(number))
    return undefined;
  const data = { number, code: code.value };
  return { at: entry.at(equipment.registrationNo), message: 'category', data };
}
