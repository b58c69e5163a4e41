import type { Area } from '../../../core';
import { around } from '../areas';
import { type ConditionalFormatModel, conditionalFormats, plainLook } from '../conditionalFormats';
import type { CellOperator, ConditionalTest, ScalePoint } from '../conditionalRule';
import { relativeFormula } from '../relativeFormula';
import type { SheetModel } from '../sheetModel';
import { areaList } from './areaList';
import type { Element } from './element';
import { plainFormula } from './plainFormula';
import type { Styles } from './styles';

/**
 * The sheet's conditional formats, from the first in priority on. Those that only newer programs know (in `extLst`) are
 * not read: most refine a data bar that stands here too, and all of them stay in the file.
 */
export function readConditionalFormats(worksheet: Element, sheet: SheetModel, styles: Styles): void {
  const found: { readonly format: ConditionalFormatModel; readonly priority: number }[] = [];
  const list = sheet.part(conditionalFormats);
  let origin = 0;
  for (const block of worksheet.childrenNamed('conditionalFormatting')) {
    const areas = areaList(block.attribute('sqref'));
    for (const rule of block.childrenNamed('cfRule')) {
      const place = origin++;
      if (areas.length === 0) continue;
      const id = `{CF-${String(++list.count)}}`;
      const format = { id, areas: [...areas], origin: place, ...readRule(rule, areas, styles) };
      found.push({ format, priority: rule.number('priority') ?? Infinity });
    }
  }
  // Equal priorities keep the order of the file.
  list.all = found
    .sort((a, b) => (a.priority === b.priority ? 0 : a.priority - b.priority))
    .map(({ format }) => format);
}

type Rule = Pick<ConditionalFormatModel, 'type' | 'formula' | 'stopIfTrue' | 'look' | 'test'>;

function readRule(rule: Element, areas: readonly Area[], styles: Styles): Rule {
  const kind = rule.attribute('type') ?? '';
  const formulas = formulasOf(rule, areas);
  const [formula] = formulas;
  const isCustom = kind === 'expression' && formula !== undefined;
  const dxf = rule.number('dxfId');
  return {
    type: isCustom ? 'Custom' : (types[kind] ?? 'PresetCriteria'),
    formula: isCustom ? formula : '',
    stopIfTrue: rule.flag('stopIfTrue'),
    look: { ...plainLook(), ...(dxf === null ? {} : styles.differential[dxf]) },
    test: isCustom ? null : readTest(rule, kind, formulas, styles),
  };
}

/** The other kinds are presets: averages, duplicates, days, blanks, errors. */
const types: Readonly<Record<string, string>> = {
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const operators: Readonly<Record<string, CellOperator>> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equal',
  notEqual: 'notEqual',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqual: 'greaterThanOrEqual',
  lessThanOrEqual: 'lessThanOrEqual',
};

function readTest(rule: Element, kind: string, formulas: readonly string[], { palette }: Styles): ConditionalTest {
  if (kind === 'cellIs') {
    const operator = operators[rule.attribute('operator') ?? ''];
    return operator && formulas.length > 0 ? { kind: 'cell', operator, formulas } : { kind: 'other' };
  }
  const drawn = rule.child(kind);
  if (kind === 'colorScale' && drawn) {
    const colours = drawn.childrenNamed('color').map((colour) => palette.colour(colour) ?? '#FFFFFF');
    return {
      kind,
      points: drawn.childrenNamed('cfvo').map((point, at) => scalePoint(point, colours[at] ?? '#FFFFFF')),
    };
  }
  if (kind === 'dataBar' && drawn) {
    const color = palette.colour(drawn.child('color')) ?? '#638EC6';
    return { kind, color, ends: drawn.childrenNamed('cfvo').map((point) => scalePoint(point, '')) };
  }
  // Texts, blanks, errors and days come with a formula that says the same.
  return kind in types && types[kind] !== 'ContainsText' ? { kind: 'other' } : formulaTest(formulas);
}

function formulaTest([formula]: readonly string[]): ConditionalTest {
  return formula === undefined ? { kind: 'other' } : { kind: 'formula', formula };
}

/** The file tells formulas for the top left corner around all areas, the model for the first cell of the first area. */
function formulasOf(rule: Element, areas: readonly Area[]): string[] {
  const [first] = areas;
  const all = around(areas);
  const down = first && all ? first.top - all.top : 0;
  const right = first && all ? first.left - all.left : 0;
  return rule
    .childrenNamed('formula')
    .map(({ text }) => plainFormula(text.trim()))
    .filter((text) => text !== '')
    .map((text) => `=${down === 0 && right === 0 ? text : relativeFormula(text, down, right, 'around')}`);
}

const pointTypes: Readonly<Record<string, ScalePoint['type']>> = {
  min: 'min',
  max: 'max',
  num: 'num',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
};

function scalePoint(point: Element, color: string): ScalePoint {
  const type = pointTypes[point.attribute('type') ?? ''] ?? 'num';
  const value = point.attribute('val') ?? '';
  return { type, value: type === 'formula' ? `=${value}` : value, color };
}
