import { type HighlightRule, type HighlightStyle, highlightLooks } from '../../core';
import type { Later } from '../office';
import { askFormats } from '../read/extents';
import { parseAreas } from '../read/sheetDetails';
import { rangeOf } from '../reference';
import { refusal } from '../refusals';
import { drawHighlight } from './looks';
import { addresses } from './rectangles';
import type { Step } from './steps';

/** Ours are known by this in the formula, which is always 0. */
const mark = /N\("tzsb"\)/i;

export function isOwnFormula(formula: string): boolean {
  return mark.test(formula);
}

/** One of ours with its areas and style, so that it can be put back. */
export function askRule(sheet: Excel.Worksheet, id: string, formula: string): Later<HighlightRule> {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  const ranges = format.getRanges().load('address');
  format.load('custom/format/fill/color,custom/format/font/color,custom/format/font/bold');
  return () => ({
    areas: parseAreas(ranges.address),
    formula: formula.replace(/^=/, ''),
    style: styleOf(format),
  });
}

function styleOf({ custom }: Excel.ConditionalFormat): HighlightStyle {
  const { fill, font } = custom.format;
  const isSame = (style: HighlightStyle): boolean => {
    const look = highlightLooks[style];
    return (
      `#${look.fill}` === fill.color.toUpperCase() &&
      `#${look.colour}` === font.color.toUpperCase() &&
      (look.bold ?? false) !== !font.bold
    );
  };
  return (Object.keys(highlightLooks) as HighlightStyle[]).find(isSame) ?? 'unknown';
}

/** Takes ours off a sheet and puts these there, after all of the user's. */
export function formatSteps(
  sheetId: string,
  dropped: readonly string[],
  rules: readonly HighlightRule[],
  separator: string,
): Step[] {
  const drop: Step = {
    bytes: () => dropped.length * 300,
    run: ({ workbook }) => {
      const formats = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
      // The id may be the place in the order, which is that of the last one down to the first.
      for (const id of [...dropped].reverse()) formats.getItem(id).delete();
      return undefined;
    },
  };
  const wanted = rules.filter(({ areas }) => areas.length > 0);
  const draw: Step = {
    bytes: () => wanted.length * 2500,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      for (const rule of wanted) drawRule(sheet, rule, separator);
      return askOwn(sheet, wanted.length);
    },
  };
  return [...(dropped.length > 0 ? [drop] : []), ...(wanted.length > 0 ? [draw] : [])];
}

/** A rule with more areas than an address may name is cut. */
function drawRule(sheet: Excel.Worksheet, { areas, formula, style }: HighlightRule, separator: string): void {
  const [first] = areas;
  const targets =
    areas.length === 1
      ? [rangeOf(sheet, first!)]
      : addresses(areas, separator).map((address) => sheet.getRanges(address));
  for (const target of targets) {
    const format = target.conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${formula}`;
    drawHighlight(format.custom.format, highlightLooks[style]);
    format.stopIfTrue = false;
    // Excel puts a new one before all others; counted from the back it is the last.
    format.priority = -1;
  }
}

function askOwn(sheet: Excel.Worksheet, least: number): Later<void> {
  const found = askFormats(sheet);
  return () => {
    if (found().filter(({ formula }) => isOwnFormula(formula)).length < least) throw refusal('unexpected');
  };
}
