import { classModifiers, classTable, type ClassCondition, type ClassRow } from '../../regulation/riskClasses';
import { classInputNames } from '../../rulebook/changedWords';
import { numberLine, oneColumn, units, valueLine } from '../line';
import { industriesKind, placesKind } from '../options';
import type { Line, Section } from '../section';
import { yesNoKind } from '../wordKinds';

export const classSection: Section = {
  id: 'classes',
  title: { zh: '分类条件（A、B、C类）', en: 'Conditions of the classes A, B, C' },
  intro: {
    zh: '从上往下逐行判断，先符合哪一行就划为哪一类；都不符合为C类。不想使用某一行，可把数量改得很大。',
    en: 'Read from the top: the first row that holds gives the class, none gives C. To disable a row, make its number very large.',
  },
  about: { zh: '条件', en: 'Condition' },
  ...oneColumn,
  lines: classTable[0]!.value!.flatMap(linesOf),
};

export const classModifierSection: Section = {
  id: 'classModifiers',
  title: { zh: '提高一类的情形', en: 'What raises the class by one' },
  intro: { zh: '符合任一情形的单位提高一类，最高为A类。', en: 'Each raises the class by one, at most to A.' },
  about: { zh: '情形', en: 'Case' },
  ...oneColumn,
  lines: [
    numberLine(['classModifiers', 'peopleExposed'], '经常涉及人数达到', 'People regularly exposed, from', {
      unit: units.people,
    }),
    numberLine(
      ['classModifiers', 'vesselSafetyGrade'],
      '在用压力容器安全状况等级达到（数字越大越差）',
      'Safety grade of a vessel in use, from (5 is worst)',
      { unit: { zh: '级', en: 'grade' } },
    ),
    valueLine(
      ['classModifiers', 'beyondDesignLife'],
      yesNoKind,
      '超过设计使用年限仍在用，是否提高一类',
      'In use beyond the design life raises the class',
      { source: classModifiers[0]!.source },
    ),
  ],
};

function linesOf(row: ClassRow): Line[] {
  return row.anyOf.flatMap((all, way) =>
    all.map((condition, at) => conditionLine(row, condition, { way, at, isAlone: row.anyOf.length === 1 })),
  );
}

interface Place {
  readonly way: number;
  readonly at: number;
  readonly isAlone: boolean;
}

/** Conditions of one way hold together; ways stand beside each other with 或. */
function conditionLine(row: ClassRow, condition: ClassCondition, { way, at, isAlone }: Place): Line {
  const joined = at > 0 ? { zh: '且', en: 'and ' } : way > 0 ? { zh: '或', en: 'or ' } : { zh: '', en: '' };
  const head = `${row.class}类（${row.id}）`;
  const note = { zh: row.text.zh + (isAlone ? '' : '（任一项符合即可）'), en: row.text.en };
  const path = ['classTable', row.id, 'anyOf', way, at] as const;
  const words = { source: row.source, note };
  if ('input' in condition) {
    const { zh, en, unit } = classInputNames[condition.input];
    const label = [`${head}${joined.zh}${zh}，达到`, `${row.id}: ${joined.en}${en}, from`] as const;
    return numberLine([...path, 'atLeast'], ...label, { ...words, unit, key: keyOf(row, way, condition.input) });
  }
  if ('placeType' in condition) {
    const label = [`${head}${joined.zh}场所类型为其中之一`, `${row.id}: ${joined.en}place type is one of`] as const;
    return valueLine([...path, 'placeType'], placesKind, ...label, { ...words, key: keyOf(row, way, 'placeType') });
  }
  const label = [`${head}${joined.zh}所属行业为其中之一`, `${row.id}: ${joined.en}industry is one of`] as const;
  return valueLine([...path, 'industry'], industriesKind, ...label, { ...words, key: keyOf(row, way, 'industry') });
}

function keyOf(row: ClassRow, way: number, what: string): string {
  return `classTable.${row.id}.${String(way + 1)}.${what}`;
}
