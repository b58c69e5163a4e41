import type { Area } from '../../core';
import { areaAddress, cellAddress, parseArea } from '../patch/cellAddress';
import { textOf, type Markup } from '../patch/markupBytes';
import { walkRows } from '../patch/rowScan';
import { attribute, escapeXml, unescapeXml } from '../patch/xmlTree';
import { formulaOf } from './formulaOf';
import { relativeFormula } from './relativeFormula';
import type { CellEdit } from './sheetEdits';

/** A formula that must be told anew because the cell that told it, or a part of what it fills, is written over. */
export interface Regrouped {
  readonly row: number;
  readonly column: number;
  /** The formula's markup; '' where only its last result stays. */
  readonly markup: string;
}

interface Group {
  readonly row: number;
  readonly column: number;
  readonly tag: string;
  readonly text: string;
}

interface Groups {
  /** By their `si`: the cells that tell a shared formula, and those that share it. */
  readonly masters: Map<string, Group>;
  readonly members: (Group & { readonly si: string })[];
  /** Array formulas and data tables of more than one cell. */
  readonly arrays: (Group & { readonly area: Area; readonly isTable: boolean })[];
}

/**
 * What else has to be written so that formulas which share a text (18.3.1.40), fill several cells or make a data table
 * stay right when `edits` write over some of their cells. An array formula keeps its own cell then, a data table none.
 */
export function regroupFormulas(markup: Markup, from: number, prefix: string, edits: readonly CellEdit[]): Regrouped[] {
  const written = new Set<string>();
  for (const { row, column, content } of edits) {
    if (content && content.kind !== 'result') written.add(cellAddress(row, column));
  }
  if (written.size === 0 || !/\st=["'](?:shared|array|dataTable)["']/.test(latin1(markup.bytes))) return [];
  const { masters, members, arrays } = findGroups(markup, from, prefix);
  const isWritten = ({ row, column }: { row: number; column: number }): boolean =>
    written.has(cellAddress(row, column));
  const own = members.flatMap((member): Regrouped[] => {
    const master = masters.get(member.si);
    if (!master || !isWritten(master) || isWritten(member)) return [];
    const { row, column } = member;
    const text = relativeFormula(unescapeXml(master.text), row - master.row, column - master.column);
    return [{ row, column, markup: `<${prefix}f>${escapeXml(text)}</${prefix}f>` }];
  });
  const cut = arrays.filter((one) => !isWritten(one) && touches(one.area, edits));
  return [...own, ...cut.map((one): Regrouped => ({ ...one, markup: one.isTable ? '' : alone(one, prefix) }))];
}

function alone({ row, column, text }: Group, prefix: string): string {
  return `<${prefix}f t="array" ref="${areaAddress({ top: row, left: column, bottom: row, right: column })}">${text}</${prefix}f>`;
}

function touches({ top, left, bottom, right }: Area, edits: readonly CellEdit[]): boolean {
  return edits.some(
    ({ row, column, content }) =>
      content !== undefined &&
      content.kind !== 'result' &&
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right,
  );
}

function findGroups(markup: Markup, from: number, prefix: string): Groups {
  const groups: Groups = { masters: new Map(), members: [], arrays: [] };
  let row = 0;
  walkRows(markup, from, prefix, {
    enter: (tag) => {
      row = tag.row;
      return true;
    },
    cell: (column, _, openEnd, end) => {
      if (openEnd < end) note(groups, row, column, formulaOf(textOf(markup, openEnd, end)));
    },
    leave: () => undefined,
  });
  return groups;
}

function note({ masters, members, arrays }: Groups, row: number, column: number, formula: string): void {
  const tag = /^<[^>]*>/.exec(formula)?.[0] ?? '';
  const type = attribute(tag, 't');
  if (type === null || type === 'normal') return;
  const text = tag.endsWith('/>') ? '' : formula.slice(tag.length, formula.lastIndexOf('</'));
  const group = { row, column, tag, text };
  if (type === 'shared') {
    const si = attribute(tag, 'si') ?? '';
    if (text !== '') masters.set(si, group);
    else members.push({ ...group, si });
    return;
  }
  const area = parseArea(attribute(tag, 'ref') ?? '');
  if (area && (area.top < area.bottom || area.left < area.right || type === 'dataTable')) {
    arrays.push({ ...group, area, isTable: type === 'dataTable' });
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
