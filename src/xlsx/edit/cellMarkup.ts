import type { CellValue } from '../../core';
import { areaAddress } from '../patch/cellAddress';
import { cellText, losesSpace } from '../patch/cellXml';
import { escapeXml } from '../patch/xmlTree';
import { fileFormula } from './fileFormula';
import type { CellContent } from './sheetEdits';

/** What a cell's open tag says of its type (' t="str"' or '') and what stands between its tags. */
export interface CellMarkup {
  readonly type: string;
  readonly inner: string;
}

/** Markup of what a cell holds; `formula` is the markup of the formula that it had and keeps, '' without one. */
export function contentMarkup(content: CellContent, formula: string, prefix: string): CellMarkup {
  if (content.kind === 'value') return valueMarkup(content.value, prefix);
  const { type, inner } = resultMarkup(content.value, prefix);
  return { type, inner: (content.kind === 'formula' ? formulaMarkup(content, prefix) : formula) + inner };
}

function formulaMarkup({ formula, area }: CellContent & { kind: 'formula' }, prefix: string): string {
  const fills = area ? ` t="array" ref="${areaAddress(area)}"` : '';
  return `<${prefix}f${fills}>${escapeXml(fileFormula(formula))}</${prefix}f>`;
}

/** Text in place, so that the shared strings need not change. */
function valueMarkup(value: CellValue, prefix: string): CellMarkup {
  if (typeof value !== 'string') return resultMarkup(value, prefix);
  if (value === '') return { type: '', inner: '' };
  const space = losesSpace.test(value) ? ' xml:space="preserve"' : '';
  const inner = `<${prefix}is><${prefix}t${space}>${cellText(value)}</${prefix}t></${prefix}is>`;
  return { type: ' t="inlineStr"', inner };
}

function resultMarkup(value: CellValue, prefix: string): CellMarkup {
  if (value === null) return { type: '', inner: '' };
  const [type, text] = typedText(value);
  return { type, inner: `<${prefix}v>${text}</${prefix}v>` };
}

function typedText(value: Exclude<CellValue, null>): readonly [type: string, text: string] {
  if (typeof value === 'string') return [' t="str"', cellText(value)];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (typeof value === 'number') return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
  return [' t="e"', fileErrors.has(value.error) ? value.error : '#VALUE!'];
}

/** All that a cell of type "e" may say (18.18.11); later errors such as #SPILL! are kept as #VALUE!. */
const fileErrors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);
