import type { HighlightRule, HighlightStyle } from '../../core';
import { areaAddress } from './cellAddress';
import { escapeXml, parseXml, withPrefix } from './xmlTree';

/** Gives the index of the differential format for a style. */
export type FormatIndex = (style: HighlightStyle) => number;

/** `<conditionalFormatting>` elements for our rules; `priority` is the first number that is free. */
export function conditionalFormatsXml(
  rules: readonly HighlightRule[],
  formatIndex: FormatIndex,
  priority: number,
  prefix: string,
): string {
  const xml = rules
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, formula, style }, i) => {
      const rule = `<cfRule type="expression" dxfId="${formatIndex(style)}" priority="${priority + i}">`;
      const places = areas.map(areaAddress).join(' ');
      return `<conditionalFormatting sqref="${places}">${rule}<formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`;
    });
  return withPrefix(xml.join(''), prefix);
}

/**
 * One `<conditionalFormatting>` without our rules: '' when none is left, the same text when none is ours.
 * Excel puts rules of one range into one element, so the user's may stand beside ours.
 */
export function withoutOwnRules(xml: string): string {
  if (!isMarked(xml)) return xml;
  let result = '';
  let from = 0;
  let left = 0;
  for (const child of parseXml(xml, 'conditionalFormatting').children) {
    if (child.local === 'cfRule' && isMarked(xml.slice(child.start, child.end))) {
      result += xml.slice(from, child.start);
      from = child.end;
    } else if (child.local === 'cfRule') left++;
  }
  return left === 0 ? '' : result + xml.slice(from);
}

function isMarked(xml: string): boolean {
  return /N\((?:"|&quot;|&#34;)tzsb(?:"|&quot;|&#34;)\)/i.test(xml);
}

/** The lowest number after all priorities in the markup, those of extended rules included. */
export function freePriority(xml: string): number {
  let highest = 0;
  for (const match of xml.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) highest = Math.max(highest, Number(match[1]));
  return highest + 1;
}
