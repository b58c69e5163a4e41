import type { Unit } from '../../register/register';
import { type RequirementItem, requirementItems, type Verdict } from '../../requirements/requirement';
import { pieces } from '../../summary/pieces';
import type { Text } from '../../text';
import type { CellStyle, SheetCell } from '../change';
import { departmentWords } from '../departmentWords';
import { gradeWords } from '../gradeWords';
import { itemNames } from '../../requirements/itemNames';
import { verdictNames } from '../verdictNames';
import { cell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { unitName, unitTownship } from '../unitName';
import { cutNote } from './cutNote';
import { longestList, unitGrid } from './listColumns';

const verdictStyles: Readonly<Record<Verdict, CellStyle>> = {
  pass: 'good',
  fail: 'bad',
  unknown: 'warn',
  notApplicable: 'muted',
};

/** The items of 3211 in the narrow columns of their verdicts, broken where words end. */
const shortNames: Readonly<Record<RequirementItem, Text>> = {
  organisation: { ...itemNames.organisation, en: 'Org.' },
  system: { ...itemNames.system, en: 'Rules' },
  personnel: { ...itemNames.personnel, en: 'Staff' },
  registration: { zh: '使用\n登记证', en: 'Reg.' },
  operatorCertificate: { zh: '作业\n人员证', en: 'Cert.' },
  inspection: { ...itemNames.inspection, en: 'Insp.' },
  emergencyPlan: { zh: '应急专项\n预案', en: 'Plan' },
};

/** The units with grade, the seven verdicts of 3211, measure and next dates; the riskiest first. */
export function unitSection(builder: SheetBuilder, title: string, units: readonly Unit[], context: SheetContext): void {
  builder.banner(title, 'section');
  if (units.length > 0) builder.gridRow(unitGrid, headerCells(titles(context)));
  const shown = Math.min(units.length, longestList);
  const ordered = byRisk(units, context);
  for (let place = 0; place < shown; place++) {
    builder.gridRow(unitGrid, unitRow(ordered[place]!, place + 1, context));
  }
  cutNote(builder, units.length, shown, context);
}

function titles(context: SheetContext): string[] {
  return [
    ...context.titles([
      ['序号', 'No.'],
      ['使用单位', 'Unit'],
      ['乡镇', 'Township'],
      ['设备数', 'Devices'],
      ['主管部门', 'Department'],
      ['风险等级', 'Grade'],
    ]),
    ...requirementItems.map((item) => context.words(shortNames[item])),
    ...context.titles([
      ['监管措施', 'Measure'],
      ['下次检查', 'Next check'],
      ['下次报告', 'Next report'],
    ]),
  ];
}

function unitRow(unit: Unit, number: number, context: SheetContext): SheetCell[] {
  const { report } = context;
  const grade = report.grades[unit.index]!;
  const checks = report.requirements[unit.index]!;
  return [
    cell(number, 'number'),
    cell(unitName(unit, context)),
    cell(unitTownship(unit, context, context.say('未写明', 'not stated')), 'textCentred'),
    cell(
      unit.devices.reduce((sum, device) => sum + pieces(device), 0),
      'number',
    ),
    cell(departmentWords(report.supervision[unit.index]!, context.language)),
    cell(gradeWords(grade), 'textCentred'),
    ...requirementItems.map((item) => {
      const { verdict } = checks[item];
      return cell(context.words(verdictNames[verdict]), verdictStyles[verdict]);
    }),
    cell(context.words(grade.measure)),
    context.date(grade.siteCheck.due),
    context.date(grade.report.due),
  ];
}

/** By the worst grade that is still possible: level 4 first, and within a level class A. */
function byRisk(units: readonly Unit[], { report }: SheetContext): readonly Unit[] {
  const worst = ({ index }: Unit): string => report.grades[index]!.range.worst;
  const key = (unit: Unit): string => `${String(9 - Number(worst(unit).slice(1)))}${worst(unit)}`;
  const keyed = units.map((unit) => ({ unit, key: key(unit) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.unit.index - other.unit.index));
  return keyed.map(({ unit }) => unit);
}
