import { catalogue, equipmentTypes } from '../../../src/core/regulation/catalogue';
import { catalogueSynonyms } from '../../../src/core/regulation/catalogueSynonyms';
import { deprecatedCodes } from '../../../src/core/regulation/deprecatedCodes';
import { type EquipmentTexts, equipmentTypeOf } from '../../../src/core/register/equipmentType';

const nothing: EquipmentTexts = {
  kind: null,
  category: null,
  variety: null,
  name: null,
  code: null,
  registrationNo: null,
};

function read(texts: Partial<EquipmentTexts>) {
  return equipmentTypeOf({ ...nothing, ...texts });
}

const lines = catalogue[0]!.value!;
const devices = lines.filter((line) => line.kind !== null);
const parts = lines.filter((line) => line.kind === null);

describe('every line of the catalogue', () => {
  it.each(devices.map((line) => [line.name, line.code]))('%s is read by its name and by its code %s', (name, code) => {
    expect(read({ variety: name }).type).toBe(equipmentTypes.get(code));
    expect(read({ name }).type?.code).toBe(code);
    expect(read({ variety: code }).type?.code).toBe(code);
    expect(read({ code: `${code}10123202300001` }).type?.code).toBe(code);
  });

  it.each(parts.map((line) => [line.name, line.code]))('%s (%s) is a part and no device', (name, code) => {
    expect(read({ variety: name })).toEqual({ type: null, how: null, notes: ['notADevice'] });
    expect(read({ variety: code })).toEqual({ type: null, how: null, notes: ['notADevice'] });
  });

  it('gives cylinders a kind of their own and leaves the other vessels alone', () => {
    expect(equipmentTypes.get('2310')?.kind).toBe('气瓶');
    expect(equipmentTypes.get('2410')?.kind).toBe('压力容器');
    expect(equipmentTypes.get('7310')).toBeUndefined();
  });
});

describe('colloquial names', () => {
  it.each([
    ['行车', '4100'],
    ['天车', '4100'],
    ['10t行车(2#)', '4100'],
    ['锅炉房行车', '4100'],
    ['单梁', '4170'],
    ['LD型电动单梁起重机', '4170'],
    ['龙门吊', '4200'],
    ['电动葫芦门式起重机', '4270'],
    ['塔吊', '4310'],
    ['施工电梯', '4860'],
    ['货梯', '3120'],
    ['1#客梯', '3110'],
    ['扶梯', '3310'],
    ['传菜梯', '3430'],
    ['叉车', '5110'],
    ['3吨内燃叉车', '5110'],
    ['叉车3台', '5110'],
    ['电瓶观光车', '5200'],
    ['钢瓶', '2320'],
    ['氧气瓶', '2310'],
    ['乙炔瓶', '23T0'],
    ['储气罐', '2100'],
    ['储气罐（空压机）', '2100'],
    ['导热油炉', '1320'],
    ['蒸压釜', '2100'],
    ['Ⅲ类容器', '2130'],
    ['碰碰车', '6A00'],
    ['摩天轮', '6100'],
    ['载 货 电 梯', '3120'],
    ['乘客电梯', '3110'],
    ['厂内机动车辆', '5000'],
    ['场（厂）内专用机动车辆', '5000'],
    ['场（厂）内专用机动车辆（叉车）', '5110'],
    ['压力容器（固定式）', '2100'],
    ['燃气管道', '8210'],
    ['GC2', '8300'],
    ['起重机械(桥式)', '4100'],
    ['压力容器（Ⅱ类）', '2150'],
    ['观光电瓶车', '5200'],
  ])('%s → %s', (name, code) => {
    expect(read({ name }).type?.code).toBe(code);
  });

  it('leads every synonym to its own line, so that no word stands twice with two meanings', () => {
    for (const { code, words } of catalogueSynonyms[0]!.value!) {
      for (const word of words) expect([word, read({ variety: word }).type?.code ?? null]).toEqual([word, code]);
    }
  });

  it.each(['汽车吊', '25吨汽车起重机', '随车吊'])(
    '%s is outside the catalogue of 2014 and still a crane to be verified',
    (name) => {
      expect(read({ name })).toMatchObject({ type: { code: '4400', kind: '起重机械' }, notes: ['outsideCatalogue'] });
    },
  );

  it.each(['装载机', '铲车', '茶水炉', '常压锅炉', '常压热水锅炉(1t)', '安全阀', '储气罐安全阀'])(
    '%s is no device',
    (name) => {
      expect(read({ name })).toEqual({ type: null, how: null, notes: ['notADevice'] });
    },
  );

  it('keeps the kind that the ledger states for what may be no special equipment', () => {
    expect(read({ kind: '厂内机动车辆', name: '装载机' })).toEqual({
      type: equipmentTypes.get('5000'),
      how: 'kind',
      notes: ['notADevice'],
    });
  });

  it('says so when a bracket names what the thing really is', () => {
    expect(read({ name: '厂内机动车辆(装载机)' })).toMatchObject({ type: { code: '5000' }, notes: ['notADevice'] });
    expect(read({ name: '起重机械（汽车吊）' })).toMatchObject({ type: { code: '4400' }, notes: ['outsideCatalogue'] });
    expect(read({ name: '锅炉(含安全阀)' })).toMatchObject({ type: { code: '1000' }, notes: [] });
  });

  it.each(['', '设备', '???', '办公桌'])('"%s" is unknown, not guessed', (name) => {
    expect(read({ name })).toEqual({ type: null, how: null, notes: [] });
  });
});

describe('several cells', () => {
  it.each<[string, Partial<EquipmentTexts>, string, string]>([
    ['the name makes the kind exacter', { kind: '电梯', name: '客梯' }, '3110', 'synonym'],
    [
      'the device code makes the kind exacter',
      { kind: '电梯', name: '2号梯', code: '311010339201203353' },
      '3110',
      'deviceCode',
    ],
    [
      'the certificate number makes the kind exacter',
      { kind: '起重机械', registrationNo: '起17晋E00033(24)' },
      '4170',
      'deviceCode',
    ],
    ['variety before category', { category: '桥式起重机', variety: '电动单梁起重机' }, '4170', 'name'],
    [
      'an exact category beats a colloquial variety that contradicts it',
      { category: '液压驱动电梯', variety: '载货电梯' },
      '3200',
      'name',
    ],
    ['kind alone', { kind: '压力容器' }, '2000', 'kind'],
    ['kind written as a code', { kind: '3110' }, '3110', 'code'],
    ['only an old registration code', { code: '31103506002016053337' }, '3110', 'deviceCode'],
    ['only a certificate number', { registrationNo: '梯11晋E00001(23)' }, '3110', 'deviceCode'],
    ['cylinders under 压力容器', { kind: '压力容器', variety: '焊接气瓶' }, '2320', 'name'],
    ['cylinders under 压力容器 by name', { kind: '压力容器', name: '氧气瓶' }, '2310', 'synonym'],
  ])('%s', (_, texts, code, how) => {
    expect(read(texts)).toMatchObject({ type: { code }, how, notes: [] });
  });

  it('follows the kind and says so when the name contradicts it', () => {
    expect(read({ kind: '电梯', name: '行车' })).toMatchObject({ type: { code: '3000' }, notes: ['conflict'] });
    expect(read({ kind: '电梯', code: '41702156120190307' })).toMatchObject({
      type: { code: '3000' },
      notes: ['conflict'],
    });
  });
});

describe('codes of old ledgers', () => {
  it.each(Object.entries(deprecatedCodes[0]!.value!))('%s falls under %s with a note', (old, now) => {
    expect(read({ variety: old })).toMatchObject({ type: { code: now }, notes: ['deprecatedCode'] });
    expect(read({ code: `${old}1405812010050012` })).toMatchObject({ type: { code: now }, notes: ['deprecatedCode'] });
  });

  it('takes 3000 in the kind column for what it is', () => {
    expect(read({ kind: '3000' })).toMatchObject({ type: { code: '3000' }, notes: [] });
  });

  it('does not take a serial number for a device code', () => {
    expect(read({ name: '叉车', code: 'A2019-00456' })).toMatchObject({ type: { code: '5110' }, notes: [] });
  });
});
