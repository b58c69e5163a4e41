import { type LevelFactor, levelRules, vetoes } from '../../regulation/riskLevels';
import type { Text } from '../../text';
import { numberLine, oneColumn, units, valueLine } from '../line';
import { percentKind } from '../numberKind';
import type { Line, Section } from '../section';
import { levelKind, yesNoKind } from '../wordKinds';

const rules = levelRules[0]!.value!;

const factorNames: Readonly<Record<LevelFactor, Text>> = {
  system: { zh: '制度建设', en: 'System' },
  personnel: { zh: '人员配备', en: 'Personnel' },
  hazard: { zh: '隐患排查治理', en: 'Hazards' },
  maintenance: { zh: '维护保养', en: 'Maintenance' },
  investment: { zh: '安全投入', en: 'Investment' },
  education: { zh: '教育培训', en: 'Education' },
  emergency: { zh: '应急管理', en: 'Emergency' },
};

export const cutoffSection: Section = {
  id: 'levels',
  title: { zh: '分级分数线（1级最好，4级最差）', en: 'Cut-offs of the levels (1 is best, 4 worst)' },
  intro: {
    zh: '按得分定级；低于最后一条分数线为4级。分数线应从高到低。',
    en: 'The score gives the level; below the last cut-off it is 4. Cut-offs must fall.',
  },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [...rules.cutoffs.map(({ level }, at) => cutoffLine(level, at)), ...otherLevelLines()],
};

function cutoffLine(level: number, at: number): Line {
  const name = String(level);
  return numberLine(['levelRules', 'cutoffs', at, 'from'], `${name}级最低得分`, `Least score of level ${name}`, {
    key: `levelRules.cutoff${name}`,
    unit: units.points,
  });
}

function otherLevelLines(): Line[] {
  const share = ['levelRules', 'answeredShare'] as const;
  const floor = ['levelRules', 'certifiedRateFloor'] as const;
  return [
    valueLine(
      share,
      percentKind(share),
      '能打分的分值占比不低于，否则视为资料不足',
      'Share of points that must be answered',
      {
        unit: units.percent,
      },
    ),
    valueLine(
      floor,
      percentKind(floor),
      '持证上岗率从多少开始得分（100%得满分）',
      'Certified rate at which points begin',
      {
        unit: units.percent,
      },
    ),
    valueLine(['levelRules', 'insufficientLevel'], levelKind, '资料不足时定为', 'Level while the material is too thin'),
    valueLine(['levelRules', 'newUnitLevel'], levelKind, '新单位定为', 'Level of a new unit'),
    numberLine(['levelRules', 'newUnitMonths'], '新单位期限', 'Months as a new unit', { unit: units.months }),
    valueLine(
      ['levelRules', 'afterVetoLevel'],
      levelKind,
      '否决项整改后一段时间内最高为',
      'Best level after a veto was cured',
    ),
    numberLine(['levelRules', 'afterVetoMonths'], '上述时间', 'For how many months', { unit: units.months }),
  ];
}

export const itemSection: Section = {
  id: 'items',
  title: { zh: '评分项和分值', en: 'Items and their points' },
  intro: {
    zh: '合计不是100分时按比例折算成百分制；不需要的项目填0分。',
    en: 'The total is scaled to 100; 0 points leaves an item out.',
  },
  about: { zh: '评分项', en: 'Item' },
  ...oneColumn,
  lines: rules.items.map(({ factor, name, automatic }, at) =>
    numberLine(
      ['levelRules', 'items', at, 'points'],
      `${factorNames[factor].zh}：${name.zh}`,
      `${factorNames[factor].en}: ${name.en}`,
      {
        key: `levelRules.item.${name.zh}`,
        unit: units.points,
        note: automatic
          ? { zh: '由台账自动得出', en: 'Answered by the ledger' }
          : { zh: '需现场评定', en: 'Scored on the spot' },
      },
    ),
  ),
};

export const vetoSection: Section = {
  id: 'vetoes',
  title: { zh: '一票否决项（直接定为4级）', en: 'Vetoes (level 4 at once)' },
  intro: { zh: '填“是”为启用，填“否”为不用。', en: '是 switches a veto on, 否 switches it off.' },
  about: { zh: '情形', en: 'Case' },
  columns: [{ zh: '是否启用', en: 'In use' }],
  lines: vetoes[0]!.value!.map(({ id, text, test }) =>
    valueLine(['vetoes', id, 'on'], yesNoKind, `${id} ${text.zh}`, `${id} ${text.en}`, {
      note: test ? { zh: '由台账自动判断', en: 'Answered by the ledger' } : { zh: '需人工填写', en: 'Entered by hand' },
    }),
  ),
};
