import { parseXml, withPrefix } from '../patch/xmlTree';
import type { CellDress } from './cellDress';
import { openTagWith } from './openTagWith';

/** The children of a style with its alignment as two looks differ; `values` are the style's own attributes to set. */
export function withAlignment(
  children: string,
  from: CellDress,
  to: CellDress,
  prefix: string,
  values: Record<string, string | null>,
): string {
  const set: Record<string, string | null> = {};
  if (from.horizontalAlignment !== to.horizontalAlignment) set.horizontal = across(to.horizontalAlignment);
  if (to.verticalAlignment !== undefined && from.verticalAlignment !== to.verticalAlignment) {
    set.vertical = to.verticalAlignment === 'Bottom' ? null : to.verticalAlignment.toLowerCase();
  }
  if ((from.wrapText ?? false) !== (to.wrapText ?? false)) set.wrapText = to.wrapText ? '1' : null;
  if ((from.shrinkToFit ?? false) !== (to.shrinkToFit ?? false)) set.shrinkToFit = to.shrinkToFit ? '1' : null;
  if ((from.indentLevel ?? 0) !== (to.indentLevel ?? 0)) set.indent = to.indentLevel ? String(to.indentLevel) : null;
  if ((from.textOrientation ?? 0) !== (to.textOrientation ?? 0)) set.textRotation = turned(to.textOrientation ?? 0);
  if (Object.keys(set).length === 0) return children;
  values.applyAlignment = '1';
  return withChild(children, 'alignment', set, prefix, 'first');
}

/** The same for what a protected sheet keeps from being changed. */
export function withProtection(
  children: string,
  from: CellDress,
  to: CellDress,
  prefix: string,
  values: Record<string, string | null>,
): string {
  const set: Record<string, string | null> = {};
  if ((from.locked ?? true) !== (to.locked ?? true)) set.locked = to.locked === false ? '0' : null;
  if ((from.formulaHidden ?? false) !== (to.formulaHidden ?? false)) set.hidden = to.formulaHidden ? '1' : null;
  if (Object.keys(set).length === 0) return children;
  values.applyProtection = '1';
  return withChild(children, 'protection', set, prefix, 'last');
}

/** `alignment` comes first, `protection` after it (18.8.45). */
function withChild(
  children: string,
  name: string,
  set: Readonly<Record<string, string | null>>,
  prefix: string,
  place: 'first' | 'last',
): string {
  const root = parseXml(`<r>${children}</r>`, 'styles.xml');
  const found = root.children.find(({ local }) => local === name);
  if (!found) {
    const made = openTagWith(withPrefix(`<${name}/>`, prefix), set);
    const first = root.children.find(({ local }) => local === 'alignment');
    const at = place === 'first' ? 0 : first ? first.end - 3 : 0;
    return children.slice(0, at) + made + children.slice(at);
  }
  const open = openTagWith(children.slice(found.start - 3, found.openEnd - 3), set);
  return children.slice(0, found.start - 3) + open + children.slice(found.openEnd - 3);
}

function across(name = 'General'): string | null {
  if (name === 'General') return null;
  return name === 'CenterAcrossSelection' ? 'centerContinuous' : name.toLowerCase();
}

/** 0 to 90 upwards, 91 to 180 downwards, 255 for letters below each other. */
function turned(degrees: number): string | null {
  if (degrees === 0) return null;
  return String(degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);
}
