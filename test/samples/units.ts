import { type Condition, makeDevice, type Model, models, type SampleDevice } from './devices';
import { creditCode, personName, phone } from './invented';
import type { Random } from './random';

export interface SampleUnit {
  readonly name: string;
  readonly credit: string;
  readonly township: string;
  readonly place: string;
  readonly department: string;
  readonly principal: string;
  readonly manager: string;
  readonly phone: string;
  readonly devices: readonly SampleDevice[];
}

/** A line of business: how such units are called, what place it is, which devices they have. */
export interface Business {
  readonly endings: readonly string[];
  readonly place: string;
  readonly department: string;
  readonly models: readonly Model[];
}

export const businesses = {
  foundry: business(['铸造有限公司', '铸管厂'], '工业企业（铸造）', '工信局', [
    models.foundryCrane,
    models.bridgeCrane,
    models.airTank,
    models.forklift,
  ]),
  machinery: business(['机械制造有限公司', '建材有限公司'], '工业企业', '工信局', [
    models.bridgeCrane,
    models.gantryCrane,
    models.forklift,
    models.airTank,
  ]),
  blocks: business(['新型墙材有限公司'], '工业企业', '工信局', [models.autoclave, models.steamBoiler, models.forklift]),
  silk: business(['丝织有限公司', '食品有限公司'], '工业企业', '工信局', [
    models.steamBoiler,
    models.oilBoiler,
    models.goodsLift,
    models.airTank,
  ]),
  mine: business(['煤业有限公司'], '煤矿', '应急管理局', [
    models.bridgeCrane,
    models.airTank,
    models.waterBoiler,
    models.processPipe,
  ]),
  chemical: business(['化工有限公司'], '危险化学品企业', '应急管理局', [
    models.storageTank,
    models.processPipe,
    models.steamBoiler,
  ]),
  school: business(['中心小学', '初级中学', '中心幼儿园'], '学校', '教育局', [
    models.passengerLift,
    models.waterBoiler,
    models.dumbwaiter,
  ]),
  hospital: business(['卫生院', '中医医院'], '医院', '卫体局', [models.passengerLift, models.oxygenChamber]),
  mall: business(['购物中心', '商贸有限公司'], '商场', '工信局（商务局）', [models.escalator, models.passengerLift]),
  hotel: business(['宾馆', '大酒店'], '宾馆饭店', '', [models.passengerLift, models.waterBoiler]),
  scenic: business(['旅游开发有限公司'], '旅游景区', '文旅局', [
    models.ropeway,
    models.sightseeing,
    models.wheel,
    models.bumperCars,
  ]),
  housing: business(['小区物业服务中心', '物业管理有限公司'], '住宅小区', '住建局', [models.passengerLift]),
  site: business(['建筑工程有限公司项目部'], '建筑工地', '住建局', [models.towerCrane, models.buildingHoist]),
  filling: business(['液化气站'], '液化石油气充装站', '', [models.storageTank, models.tanker, models.cylinder]),
  gas: business(['燃气有限公司'], '燃气企业', '住建局', [models.gasPipe, models.storageTank]),
  farm: business(['养殖专业合作社', '农机服务站'], '', '', [models.forklift, models.waterBoiler]),
} as const;

function business(endings: readonly string[], place: string, department: string, of: readonly Model[]): Business {
  return { endings, place, department, models: of };
}

const heads = ['禾丰', '瑞泽', '同兴', '鼎晟', '嘉和', '永泰', '长平', '丹源', '泰瑞', '恒岳', '锦程', '百川', '宏远', '晋禾', '裕丰', '天和', '康达', '新晋', '华岭', '金谷']; // prettier-ignore

let serial = 0;

export function makeUnit(
  random: Random,
  kind: Business,
  township: string,
  devices: number,
  conditions: readonly Condition[],
): SampleUnit {
  const head =
    heads[serial % heads.length]! +
    (serial >= heads.length ? '东西南北中'[Math.floor(serial / heads.length) % 5]! : '');
  serial++;
  const isPublic = kind === businesses.school || kind === businesses.hospital;
  return {
    name: `高平市${isPublic ? township.replace(/镇|乡|街道/, '') : ''}${head}${random.pick(kind.endings)}`,
    credit: creditCode(random, isPublic ? '12' : '91'),
    township,
    place: kind.place,
    department: kind.department,
    principal: personName(random),
    manager: personName(random),
    phone: phone(random),
    devices: Array.from({ length: devices }, (_, place) =>
      makeDevice(random, kind.models[place % kind.models.length]!, conditions[place % conditions.length]!),
    ),
  };
}
