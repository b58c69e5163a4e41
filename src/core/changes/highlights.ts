import type { Field } from '../ledger/field';
import type { Area } from '../ledger/snapshot';
import type { Language } from '../text';
import { columnLetters } from '../ledger/address';
import type { Highlight, HighlightRule, HighlightStyle } from './change';
import { unknownWord } from './clockWords';
import { type ColouredDate, colouredDates, type SoonDays } from './colouredDates';
import type { ResultLayout } from './resultLayout';
import { verdictNames } from './verdictNames';

/**
 * The rules of one sheet: they compare our date columns with TODAY(), so they stay true as days pass and
 * move with the rows when sorted. A blank date never colours. Each ledger of the sheet has rules for its own rows.
 */
export function highlights(layouts: readonly ResultLayout[], soonDays: SoonDays, language: Language): Highlight {
  const rules = layouts.flatMap((layout) => ledgerRules(layout, soonDays, language));
  return { kind: 'highlight', sheet: layouts[0]!.sheet.sheet.name, rules };
}

/** Strong rules stand before the light one of the row. */
function ledgerRules(layout: ResultLayout, soonDays: SoonDays, language: Language): HighlightRule[] {
  const dates = colouredDates.filter(({ date }) => layout.places.has(date));
  return [
    ...dates.flatMap((kind) => dateRules(layout, kind, soonDays, language)),
    ...check3211Rules(layout, language),
    ...rowRule(layout, dates),
  ];
}

function dateRules(layout: ResultLayout, kind: ColouredDate, soonDays: SoonDays, language: Language): HighlightRule[] {
  const results = [kind.date, kind.applyBy, kind.status, kind.days];
  const columns = [...results.flatMap((id) => place(layout, id)), ...ownColumns(layout, kind.own)];
  const areas = columns.map((column) => columnArea(layout, column));
  const date = cellOf(layout, layout.places.get(kind.date)!);
  const applyBy = place(layout, kind.applyBy).map((column) => cellOf(layout, column))[0] ?? date;
  const known = applyBy === date ? `ISNUMBER(${date})` : `ISNUMBER(${date}),ISNUMBER(${applyBy})`;
  const rules = [rule(areas, overdue(layout, kind), 'overdue')];
  if (kind.applyNow) rules.push(rule(areas, `${known},${kind.applyNow(date, applyBy, soonDays)}`, 'applyNow'));
  rules.push(rule(areas, `${known},${kind.dueSoon(date, applyBy, soonDays)}`, 'dueSoon'));
  for (const column of place(layout, kind.status)) {
    const formula = `${cellOf(layout, column)}="${unknownWord(language)}"`;
    rules.push(rule([columnArea(layout, column)], formula, 'unknown'));
  }
  return rules;
}

function check3211Rules(layout: ResultLayout, language: Language): HighlightRule[] {
  const [column] = place(layout, 'check3211');
  if (column === undefined) return [];
  const area = columnArea(layout, column);
  const startsWith = (word: string): string => `LEFT(${cellOf(layout, column)},${String(word.length)})="${word}"`;
  return [
    rule([area], startsWith(verdictNames.fail[language]), 'fail'),
    rule([area], startsWith(verdictNames.unknown[language]), 'unknown'),
  ];
}

/** The whole row of the ledger lightly, where a device, certificate or hazard in it is overdue. */
function rowRule(layout: ResultLayout, dates: readonly ColouredDate[]): HighlightRule[] {
  const ofRows = dates.filter(({ own }) => own !== undefined);
  const firstOurs = Math.min(...layout.places.values());
  if (ofRows.length === 0 || firstOurs <= layout.left) return [];
  const area: Area = { top: layout.firstRow, left: layout.left, bottom: layout.lastRow, right: firstOurs - 1 };
  const conditions = ofRows.map((kind) => overdue(layout, kind));
  const formula = conditions.length === 1 ? conditions[0]! : `OR(${conditions.map((one) => `AND(${one})`).join(',')})`;
  return [rule([area], formula, 'overdueLight')];
}

function overdue(layout: ResultLayout, { date }: ColouredDate): string {
  const cell = cellOf(layout, layout.places.get(date)!);
  return `ISNUMBER(${cell}),${cell}<TODAY()`;
}

/** N("tzsb") is always 0: it says that the rule is ours. */
function rule(areas: readonly Area[], conditions: string, style: HighlightStyle): HighlightRule {
  return { areas, formula: `AND(N("tzsb")=0,${conditions})`, style };
}

function place(layout: ResultLayout, id: string | undefined): number[] {
  const column = id === undefined ? undefined : layout.places.get(id);
  return column === undefined ? [] : [column];
}

function ownColumns(layout: ResultLayout, field: Field | undefined): number[] {
  if (field === undefined) return [];
  return layout.sheet.columns.filter((column) => column.field === field).map(({ column }) => column);
}

function columnArea({ firstRow, lastRow }: ResultLayout, column: number): Area {
  return { top: firstRow, left: column, bottom: lastRow, right: column };
}

/** Column fixed, row relative to the areas' first row. */
function cellOf({ firstRow }: ResultLayout, column: number): string {
  return `$${columnLetters(column)}${String(firstRow + 1)}`;
}
