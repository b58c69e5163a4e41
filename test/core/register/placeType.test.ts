import { unit as fields } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { industryOf, industryOfText } from '../../../src/core/register/industry';
import { namesPlace, placeTypeOf, placeTypeOfText } from '../../../src/core/register/placeType';
import { industries } from '../../../src/core/regulation/industries';
import { placeTypeIds, placeTypes } from '../../../src/core/regulation/placeTypes';
import { makeLedger, makeSheet } from './makeLedger';

function unitOf(name: string, placeType: CellValue = null, industry: CellValue = null) {
  const sheet = makeSheet(
    'unit',
    [fields.name, fields.placeType, fields.industry],
    [[name, placeType, industry]],
    '单位',
  );
  return buildRegister(makeLedger(sheet)).units[0]!;
}

describe('the tables', () => {
  const places = placeTypes[0]!.value!;

  it('has every id once', () => {
    expect(places.map(({ id }) => id).sort()).toEqual([...placeTypeIds].sort());
  });

  it('reads every type of place by its own name and by each of its words', () => {
    for (const { id, name, words } of places) {
      for (const word of [...name.split('、'), ...words]) expect([word, placeTypeOfText(word)?.id]).toEqual([word, id]);
    }
  });

  it('reads every industry by its own name and by each of its words', () => {
    for (const { id, name, words } of industries[0]!.value!) {
      for (const word of [name, ...words]) expect([word, industryOfText(word)?.id]).toEqual([word, id]);
    }
  });

  it('marks the eleven sorts of places that 三(二)1 names', () => {
    const named = places.filter(({ publicGathering }) => publicGathering === 'seed').map(({ id }) => id);
    expect(named.sort()).toEqual(
      [
        'school',
        'kindergarten',
        'hospital',
        'station',
        'passengerTerminal',
        'mall',
        'stadium',
        'exhibition',
        'park',
        'scenicArea',
        'amusement',
      ].sort(),
    );
  });
});

describe('units by their names', () => {
  it.each([
    ['高平市米山镇中心小学', 'school'],
    ['高平市第一中学校', 'school'],
    ['高平一中体育馆', 'school'],
    ['高平市公园路幼儿园', 'kindergarten'],
    ['高平市人民医院', 'hospital'],
    ['寺庄镇中心卫生院', 'hospital'],
    ['高平市红旗大酒店有限公司', 'hotel'],
    ['晨光五星级酒店', 'starHotel'],
    ['华联商场有限责任公司', 'mall'],
    ['山西某某煤业有限公司', 'mine'],
    ['晋丰铸造有限公司', 'foundry'],
    ['高平市东方化工有限公司', 'chemical'],
    ['高平市东方化工机械有限公司', 'factory'],
    ['高平市体育馆', 'stadium'],
    ['高平市汽车客运站', 'station'],
    ['炎帝陵景区', 'scenicArea'],
    ['城东加油站', 'fuelStation'],
    ['中油城东加气站', 'gasStation'],
    ['某某燃气有限公司', 'gasSupply'],
    ['丹河花园小区', 'residential'],
    ['嘉和物业管理有限公司', 'residential'],
    ['国网高平市供电公司', 'powerSupply'],
    ['某某建设集团丹河湾项目部', 'constructionSite'],
    ['某某水利工程项目部', 'waterSite'],
    ['高平至沁水高速公路项目经理部', 'roadSite'],
    ['高平市敬老院', 'elderlyHome'],
    ['高平市丝绸印染厂', 'factory'],
    ['阳光养殖专业合作社', 'farm'],
  ])('%s → %s', (name, id) => {
    expect(placeTypeOf(unitOf(name))).toMatchObject({ type: { id }, inferred: true });
  });

  it('says nothing about a name without any known word', () => {
    expect(placeTypeOf(unitOf('张三'))).toBeNull();
    expect(industryOf(unitOf('张三'))).toBeNull();
  });
});

describe('what the rows state', () => {
  it('goes before the name, with its cell', () => {
    expect(placeTypeOf(unitOf('城东加油站', '学校'))).toMatchObject({
      type: { id: 'school' },
      origin: { sheet: '单位', row: 1, column: 1 },
      inferred: false,
    });
    expect(industryOf(unitOf('城东加油站', null, '煤矿'))).toMatchObject({
      type: { id: 'mining' },
      origin: { sheet: '单位', row: 1, column: 2 },
      inferred: false,
    });
  });

  it('an industry is taken for the place where nothing else says it, as inferred', () => {
    expect(placeTypeOf(unitOf('张三', null, '餐饮'))).toMatchObject({ type: { id: 'restaurant' }, inferred: true });
  });

  it('a place in words that nobody knows leaves the name to decide', () => {
    expect(placeTypeOf(unitOf('城东加油站', '甲乙丙'))).toMatchObject({ type: { id: 'fuelStation' }, inferred: true });
  });
});

describe('a name that leaves no doubt about the place', () => {
  test.each([
    ['高平市禾丰学校', true],
    ['高平市第二中学', true],
    ['高平市人民医院(东院区)', true],
    ['高平市禾丰煤业有限公司', true],
    ['高平市禾丰宾馆有限责任公司', true],
    ['高平市禾丰加油站', true],
    ['高平市禾丰学校用品有限公司', false],
    ['高平市禾丰宠物医院', false],
    ['高平市禾丰驾驶学校', false],
    ['高平市人民医院(门诊楼项目部)', false],
    ['高平一中体育馆', false],
    ['高平市禾丰煤矿机械厂', false],
    ['禾丰', false],
  ])('%s: %s', (name, expected) => {
    expect(namesPlace(name)).toBe(expected);
  });

  test('every sure ending is a word of its own place', () => {
    for (const { id, name, words, sureEndings } of placeTypes[0]!.value!) {
      for (const word of sureEndings ?? []) {
        expect([...words, name]).toContain(word);
        expect([word, placeTypeOfText(`高平市禾丰${word}`)?.id, namesPlace(`高平市禾丰${word}`)]).toEqual([
          word,
          id,
          true,
        ]);
      }
    }
  });
});
