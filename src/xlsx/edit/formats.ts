import type { Area } from '../../core';
import { areaAddress } from '../patch/cellAddress';
import type { StyleBook } from '../patch/styleBook';
import { attribute, childrenNamed, escapeAttribute, escapeXml, openTag, parseXml, withPrefix } from '../patch/xmlTree';
import { fileFormula } from './fileFormula';
import { formatLook } from './formatLook';
import type { FormatPoint, FormatRule } from './formatRule';
import { openTagWith } from './openTagWith';
import type { FormatEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** A rule of the file that stays, with the priority that it gets. */
interface Kept {
  readonly areas: readonly Area[] | undefined;
  readonly priority: number;
}

/**
 * The conditional formats as `edits` list them. Those of the file keep their letters but for a priority that is in the
 * way of another; priorities in the extension list, which Office.js does not count, move up with them.
 */
export function editFormats(part: SheetPart, edits: readonly FormatEdit[], styles: StyleBook): void {
  const before = part.all('conditionalFormatting').map((place) => ({ place, xml: part.text(place) }));
  const priorities = before.flatMap(({ xml }) =>
    rulesOf(xml).map(({ tag }) => Number(attribute(tag, 'priority') ?? 1)),
  );
  const kept = new Map<number, Kept>();
  const added: string[] = [];
  let last = 0;
  let shift = 0;
  for (const edit of edits) {
    const own = edit.kind === 'kept' ? (priorities[edit.origin] ?? 0) : 0;
    const priority = own > last ? own : last + 1;
    last = priority;
    if (edit.kind === 'kept') {
      shift = Math.max(shift, priority - own);
      kept.set(edit.origin, { areas: edit.areas, priority });
    } else added.push(ruleMarkup(edit, priority, styles));
  }
  let origin = 0;
  const moved: string[] = [];
  for (const { place, xml } of before) {
    const count = rulesOf(xml).length;
    part.replace(place, withRules(xml, origin, kept, moved, part.prefix));
    origin += count;
  }
  part.add('conditionalFormatting', moved.join('') + withPrefix(added.join(''), part.prefix));
  if (shift > 0) shiftExtended(part, shift);
}

function rulesOf(xml: string): { tag: string; start: number; openEnd: number; end: number }[] {
  return childrenNamed(parseXml(xml, 'conditionalFormatting'), 'cfRule').map((rule) => ({
    tag: openTag(xml, rule),
    start: rule.start,
    openEnd: rule.openEnd,
    end: rule.end,
  }));
}

/** One element with the rules that stay in it; '' when none does. Those for other cells go to `moved`. */
function withRules(
  xml: string,
  first: number,
  kept: ReadonlyMap<number, Kept>,
  moved: string[],
  prefix: string,
): string {
  let result = '';
  let from = 0;
  let left = 0;
  rulesOf(xml).forEach(({ tag, start, openEnd, end }, i) => {
    const rule = kept.get(first + i);
    const renumbered = rule ? openTagWith(tag, { priority: String(rule.priority) }) : '';
    const whole = rule ? renumbered + xml.slice(openEnd, end) : '';
    const stays = rule !== undefined && rule.areas === undefined;
    if (rule?.areas) moved.push(inElement(rule.areas, whole, prefix));
    if (stays) left++;
    result += xml.slice(from, start) + (stays ? whole : '');
    from = end;
  });
  return left === 0 ? '' : result + xml.slice(from);
}

function inElement(areas: readonly Area[], rule: string, prefix: string): string {
  const name = `${prefix}conditionalFormatting`;
  return `<${name} sqref="${areas.map(areaAddress).join(' ')}">${rule}</${name}>`;
}

function ruleMarkup(
  { areas, rule, stopIfTrue }: FormatEdit & { kind: 'added' },
  priority: number,
  styles: StyleBook,
): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
  const look = 'look' in rule ? ` dxfId="${styles.add('dxfs', formatLook(rule.look))}"` : '';
  const [type, inner] = testMarkup(rule);
  return inElement(areas, `<cfRule type="${type}"${look} priority="${priority}"${stop}>${inner}</cfRule>`, '');
}

/** What stands in `type` (and after it), and what the rule holds. */
function testMarkup(rule: FormatRule): readonly [type: string, inner: string] {
  switch (rule.kind) {
    case 'formula':
      return ['expression', formulaMarkup(rule.formula)];
    case 'cell':
      return [`cellIs" operator="${escapeAttribute(rule.operator)}`, rule.formulas.map(formulaMarkup).join('')];
    case 'colorScale': {
      const { points } = rule;
      const inner = points.map(pointMarkup).join('') + points.map(({ color }) => colourMarkup(color)).join('');
      return ['colorScale', `<colorScale>${inner}</colorScale>`];
    }
    case 'dataBar':
      return ['dataBar', `<dataBar>${rule.ends.map(pointMarkup).join('')}${colourMarkup(rule.color)}</dataBar>`];
  }
}

function formulaMarkup(formula: string): string {
  return `<formula>${escapeXml(fileFormula(formula.replace(/^=/, '')))}</formula>`;
}

function pointMarkup({ type, value }: FormatPoint): string {
  const told = type === 'min' || type === 'max' ? '' : ` val="${escapeAttribute(value.replace(/^=/, ''))}"`;
  return `<cfvo type="${escapeAttribute(type)}"${told}/>`;
}

function colourMarkup(colour: string): string {
  return `<color rgb="FF${escapeAttribute(colour.slice(1).toUpperCase())}"/>`;
}

function shiftExtended(part: SheetPart, shift: number): void {
  for (const place of part.all('extLst')) {
    const xml = part.text(place);
    const pattern = /(<(?:\w+:)?cfRule\b[^>]*?\spriority=["'])(\d+)/g;
    part.replace(
      place,
      xml.replace(pattern, (_, open: string, old: string) => open + String(Number(old) + shift)),
    );
  }
}
