import { day } from '../dates/day';
import type { InForce, Source } from './inForce';
import type { IndustryId } from './industries';
import type { PlaceTypeId } from './placeTypes';
import { departmentDuty, departmentProposal, otherDepartments } from './sources/departments';

/** Who supervises what (行业主管部门对照). */
export interface DepartmentDuty {
  /** What the row is about: a device's catalogue code, a site, a type of place or an industry. */
  readonly on: 'device' | 'site' | 'placeType' | 'industry';
  /** Beginning of a catalogue code, or id of the type of place or industry. */
  readonly key: string;
  /** The row holds only for units in whose name one of these stands; such rows come before the general one. */
  readonly nameWords?: readonly string[];
  readonly primary: string;
  readonly others: readonly string[];
  /** Both the primary and the first of the others are possible: somebody must decide. */
  readonly ambiguous?: boolean;
  /** Ambiguous with this department when only the unit's name led here. */
  readonly doubtfulByName?: string;
  /** A general row (工厂, 机关) that gives way to the unit's own system and to a more telling industry. */
  readonly weak?: boolean;
  /** Weak, but where the ledger states the place, an industry that only the name suggests does not outdo it. */
  readonly standsWhenStated?: boolean;
  /** The body meant where the primary is 其他行业主管部门. */
  readonly body?: string;
  readonly source: Source;
}

export interface DepartmentDuties {
  readonly rows: readonly DepartmentDuty[];
  /** Departments that have a part in every unit with such devices. */
  readonly joint: readonly { readonly devicePrefix: string; readonly department: string; readonly source: Source }[];
}

const seed = departmentDuty;
const other = otherDepartments;
const proposal = departmentProposal;

type Detail = Partial<
  Pick<DepartmentDuty, 'nameWords' | 'ambiguous' | 'doubtfulByName' | 'weak' | 'standsWhenStated' | 'body'>
>;

function site(key: PlaceTypeId, primary: string, others: readonly string[], source: Source): DepartmentDuty {
  return { on: 'site', key, primary, others, source };
}

function place(
  key: PlaceTypeId,
  primary: string,
  others: readonly string[],
  source: Source,
  more: Detail = {},
): DepartmentDuty {
  return { on: 'placeType', key, primary, others, source, ...more };
}

function trade(
  key: IndustryId,
  primary: string,
  others: readonly string[],
  source: Source,
  more: Detail = {},
): DepartmentDuty {
  return { on: 'industry', key, primary, others, source, ...more };
}

/** Read from the top within each `on`. Ordinary factories are the greatest doubt: 附件2 gives them to nobody in so many words. */
const rows: readonly DepartmentDuty[] = [
  { on: 'device', key: '22', primary: 'D07', others: [], source: seed },

  site('keyProject', 'D01', ['D06'], seed),
  site('constructionSite', 'D06', [], seed),
  site('municipalSite', 'D06', [], seed),
  site('waterSite', 'D08', [], seed),
  site('roadSite', 'D07', [], seed),

  place('school', 'D99', ['D12'], proposal, {
    nameWords: ['技工学校', '技师学院', '技校'],
    body: '人力资源和社会保障局',
  }),
  place('school', 'D02', [], seed),
  place('kindergarten', 'D02', [], seed),
  place('mall', 'D03', [], seed),
  place('supermarket', 'D03', [], seed),
  place('starHotel', 'D09', ['D03'], seed),
  place('hotel', 'D03', [], seed),
  place('restaurant', 'D03', [], proposal),
  place('bathhouse', 'D03', [], proposal),
  place('residential', 'D06', ['D12'], seed),
  place('office', 'D06', ['D12'], seed, { weak: true, standsWhenStated: true }),
  place('gasSupply', 'D06', ['D13'], seed),
  place('heating', 'D06', ['D13'], seed),
  place('waterSupply', 'D06', ['D13'], seed),
  place('sewage', 'D06', ['D13'], proposal),
  place('waste', 'D06', ['D13'], proposal),
  place('lpgFilling', 'D06', ['D11', 'D12'], proposal, { ambiguous: true }),
  place('gasStation', 'D06', ['D11', 'D12'], proposal, { ambiguous: true }),
  place('fuelStation', 'D11', ['D03'], proposal, { ambiguous: true }),
  place('cylinderFilling', 'D12', ['D11'], proposal),
  place('inspectionBody', 'D12', [], proposal),
  place('station', 'D99', ['D12'], proposal, {
    nameWords: ['火车', '铁路', '高铁', '高平东站', '高平站'],
    body: '铁路',
  }),
  place('station', 'D07', [], seed),
  place('passengerTerminal', 'D07', [], seed),
  place('airport', 'D99', ['D07', 'D12'], proposal, { body: '民航' }),
  place('logistics', 'D07', [], proposal),
  place('warehouse', 'D07', [], proposal, { weak: true }),
  place('reservoir', 'D08', [], seed),
  place('culture', 'D09', [], seed),
  place('exhibition', 'D09', [], seed),
  place('cinema', 'D09', [], seed),
  place('library', 'D09', [], seed),
  place('scenicArea', 'D09', [], seed),
  place('entertainment', 'D09', [], proposal),
  place('park', 'D09', ['D06'], proposal, { nameWords: ['景区', '风景', 'A级', '旅游'] }),
  place('park', 'D06', ['D12'], proposal),
  place('amusement', 'D06', ['D09', 'D12'], proposal, { nameWords: ['公园'] }),
  place('amusement', 'D03', ['D09', 'D12'], proposal, { nameWords: ['商场', '购物', '广场', '商城', '百货'] }),
  place('amusement', 'D09', ['D12'], proposal),
  place('hospital', 'D10', [], seed),
  place('stadium', 'D10', [], seed),
  place('chemical', 'D11', ['D03'], seed, { doubtfulByName: 'D03' }),
  place('mine', 'D11', [], seed),
  place('powerSupply', 'D15', [], seed),
  place('powerPlant', 'D01', ['D11'], proposal),
  place('elderlyHome', 'D99', ['D12'], other, { ambiguous: true, body: '民政局' }),
  place('childWelfare', 'D99', ['D12'], other, { body: '民政局' }),
  place('funeral', 'D99', ['D12'], other, { body: '民政局' }),
  place('farm', 'D99', ['D12'], proposal, { body: '农业农村局' }),
  place('slaughter', 'D99', ['D12'], proposal, { body: '农业农村局' }),
  place('government', 'D99', ['D12'], proposal, { weak: true, body: '机关事务管理部门' }),
  place('temple', 'D99', ['D12'], proposal, { body: '统战（宗教）部门' }),
  place('bank', 'D99', ['D12'], proposal, { body: '金融管理部门' }),
  place('postTelecom', 'D99', ['D12'], proposal, { body: '邮政、通信管理部门' }),
  place('grainDepot', 'D01', [], proposal),
  place('foundry', 'D03', ['D11'], proposal, { ambiguous: true }),
  place('factory', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),

  trade('education', 'D02', [], seed),
  trade('health', 'D10', [], seed),
  trade('sport', 'D10', [], seed),
  trade('culture', 'D09', [], seed),
  trade('tourism', 'D09', [], seed),
  trade('commerce', 'D03', [], seed),
  trade('hospitality', 'D03', [], seed),
  trade('property', 'D06', ['D12'], seed),
  trade('construction', 'D06', [], seed),
  trade('waterConservancy', 'D08', [], seed),
  trade('roadWorks', 'D07', [], seed),
  trade('transport', 'D07', [], seed),
  trade('logistics', 'D07', [], proposal),
  trade('hazardousChemicals', 'D11', [], seed),
  trade('mining', 'D11', [], seed),
  trade('metallurgy', 'D03', ['D11'], proposal, { ambiguous: true }),
  trade('gas', 'D06', ['D13'], seed),
  trade('gasFilling', 'D06', ['D11', 'D12'], proposal, { ambiguous: true }),
  trade('fuel', 'D11', ['D03'], proposal, { ambiguous: true }),
  trade('heating', 'D06', ['D13'], seed),
  trade('publicUtility', 'D06', ['D13'], seed),
  trade('powerGrid', 'D15', [], seed),
  trade('powerGeneration', 'D01', ['D11'], proposal),
  trade('agriculture', 'D99', ['D12'], proposal, { body: '农业农村局' }),
  trade('grain', 'D01', [], proposal),
  trade('civilAffairs', 'D99', ['D12'], other, { ambiguous: true, body: '民政局' }),
  trade('religion', 'D99', ['D12'], proposal, { body: '统战（宗教）部门' }),
  trade('postTelecom', 'D99', ['D12'], proposal, { body: '邮政、通信管理部门' }),
  trade('finance', 'D99', ['D12'], proposal, { body: '金融管理部门' }),
  trade('environment', 'D13', [], seed),
  trade('inspection', 'D12', [], proposal),
  trade('government', 'D99', ['D12'], proposal, { weak: true, body: '机关事务管理部门' }),
  trade('chemical', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
  trade('machinery', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
  trade('textile', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
  trade('food', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
  trade('buildingMaterial', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
  trade('manufacturing', 'D03', ['D11'], proposal, { ambiguous: true, weak: true }),
];

export const departmentDuties: InForce<DepartmentDuties> = [
  {
    from: day('2023-04-03'),
    value: { rows, joint: [{ devicePrefix: '1', department: 'D13', source: seed }] },
    source: departmentDuty,
    note: '各行注明出自附件2或为建议值',
  },
];
