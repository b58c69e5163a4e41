import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { person } from '../ledger/fields/person';
import type { Field } from '../ledger/field';
import type { Area } from '../ledger/snapshot';
import type { Language } from '../text';
import { columnLetters } from './address';
import type { Highlight, HighlightRule, HighlightStyle } from './change';
import { unknownWord } from './clockWords';
import { verdictNames } from './verdictNames';
import type { ResultLayout } from './resultLayout';

/** Days before the last day to apply from which a deadline is shown as coming. */
export interface SoonDays {
  readonly inspection: number;
  readonly certificate: number;
}

/** One kind of deadline: its result columns and the ledger's own column for the same date. */
interface Coloured {
  readonly date: string;
  readonly applyBy?: string;
  readonly status?: string;
  readonly days?: string;
  readonly own?: Field;
  readonly soonDays?: keyof SoonDays;
}

const coloured: readonly Coloured[] = [
  {
    date: 'nextInspection',
    applyBy: 'applyBy',
    status: 'inspectionStatus',
    days: 'daysLeft',
    own: equipment.nextInspectionOn as Field,
    soonDays: 'inspection',
  },
  {
    date: 'certExpiry',
    applyBy: 'certApplyBy',
    status: 'certStatus',
    days: 'certDaysLeft',
    own: person.certExpiresOn as Field,
    soonDays: 'certificate',
  },
  { date: 'hazardDue', status: 'hazardStatus', days: 'hazardDaysLeft', own: hazard.deadline as Field },
  { date: 'nextCheck' },
  { date: 'nextReport' },
];

/**
 * The rules of one sheet: they compare our date columns with TODAY(), so they stay true as days pass and
 * move with the rows when sorted. A blank date never colours. Strong rules stand before the light one of the row.
 */
export function highlights(layout: ResultLayout, soonDays: SoonDays, language: Language): Highlight {
  const rules: HighlightRule[] = [];
  for (const kind of coloured) {
    if (layout.places.has(kind.date)) rules.push(...dateRules(layout, kind, soonDays, language));
  }
  rules.push(...check3211Rules(layout, language));
  rules.push(...rowRule(layout));
  return { kind: 'highlight', sheet: layout.sheet.sheet.name, rules };
}

function dateRules(layout: ResultLayout, kind: Coloured, soonDays: SoonDays, language: Language): HighlightRule[] {
  const results = [kind.date, kind.applyBy, kind.status, kind.days];
  const columns = [...results.flatMap((id) => place(layout, id)), ...ownColumns(layout, kind.own)];
  const areas = columns.map((column) => columnArea(layout, column));
  const rules = [rule(areas, overdue(layout, kind.date), 'overdue')];
  const [applyBy] = place(layout, kind.applyBy);
  const [status] = place(layout, kind.status);
  if (applyBy !== undefined) {
    const cell = cellOf(layout, applyBy);
    const days = String(soonDays[kind.soonDays ?? 'inspection']);
    rules.push(rule(areas, `ISNUMBER(${cell}),${cell}<=TODAY()`, 'applyNow'));
    rules.push(rule(areas, `ISNUMBER(${cell}),${cell}-${days}<=TODAY()`, 'dueSoon'));
  }
  if (status !== undefined) {
    const formula = `${cellOf(layout, status)}="${unknownWord(language)}"`;
    rules.push(rule([columnArea(layout, status)], formula, 'unknown'));
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
function rowRule(layout: ResultLayout): HighlightRule[] {
  const dates = coloured
    .filter(({ own, date }) => own !== undefined && layout.places.has(date))
    .map(({ date }) => date);
  if (dates.length === 0) return [];
  const { origin } = layout.sheet.sheet;
  const firstOurs = Math.min(...layout.places.values());
  if (firstOurs <= origin.column) return [];
  const area: Area = { top: layout.firstRow, left: origin.column, bottom: layout.lastRow, right: firstOurs - 1 };
  const conditions = dates.map((date) => `AND(${overdue(layout, date)})`);
  const formula = conditions.length === 1 ? overdue(layout, dates[0]!) : `OR(${conditions.join(',')})`;
  return [rule([area], formula, 'overdueLight')];
}

function overdue(layout: ResultLayout, id: string): string {
  const cell = cellOf(layout, layout.places.get(id)!);
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
