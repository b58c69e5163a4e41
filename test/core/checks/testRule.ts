import { analyse } from '../../../src/core/analyse';
import { cellName } from '../../../src/core/checks/cellName';
import type { Finding } from '../../../src/core/checks/finding';
import type { Rule } from '../../../src/core/checks/rule';
import { day } from '../../../src/core/dates/day';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';

export type Row = readonly CellValue[];
/** Rows below the case's header row; or whole sheets by name, each with its header row first. */
export type Ledgers = readonly Row[] | Readonly<Record<string, readonly Row[]>>;

export interface Expected {
  /** Cell on the sheet 台账 ('C5'), or with its sheet ('人员!B2'). */
  readonly at: string;
  /** Key of the rule's messages. */
  readonly message: string;
  /** Words that the Chinese sentence must hold: the value, what was expected. */
  readonly words?: readonly string[];
  readonly severity?: Finding['severity'];
  readonly verdict?: Finding['verdict'];
}

export interface RuleTest {
  /** The day of checking; 2026-06-15 unless the case needs another. */
  readonly asOf?: string;
  /** Header row of the sheet 台账. */
  readonly columns: Row;
  readonly accept: readonly Ledgers[];
  readonly reject: readonly { readonly rows: Ledgers; readonly findings: readonly Expected[] }[];
}

const mainSheet = '台账';

/** Runs a rule through the whole pipeline on small ledgers: what it must let pass, and what it must find where. */
export function testRule(rule: Rule, { asOf = '2026-06-15', columns, accept, reject }: RuleTest): void {
  const sheetsOf = (rows: Ledgers) => (isRows(rows) ? { [mainSheet]: [columns, ...rows] } : rows);
  const find = (sheets: Readonly<Record<string, readonly Row[]>>) =>
    analyse(snapshotOf(sheets), defaultRuleBook, day(asOf)).findings.filter((finding) => finding.rule === rule);

  describe(rule.id, () => {
    test.each(accept.map((rows) => [nameOf(rows), rows] as const))('accepts %s', (_, rows) => {
      expect(find(sheetsOf(rows)).map(describeFinding)).toEqual([]);
    });

    test.each(reject.map((item) => [nameOf(item.rows), item] as const))('rejects %s', (_, { rows, findings }) => {
      const found = find(sheetsOf(rows));
      expect(found.map(describeFinding)).toEqual(findings.map(({ at, message }) => `${at} ${message}`));
      for (const [index, expected] of findings.entries()) compareFinding(found[index]!, expected);
    });

    test.each(reject.map((item) => [nameOf(item.rows), item] as const))(
      'finds the same with blanks around every word in %s',
      (_, { rows, findings }) => {
        const found = find(spaced(sheetsOf(rows)));
        expect(found.map(describeFinding)).toEqual(findings.map(({ at, message }) => `${at} ${message}`));
      },
    );

    test('has a case for each of its messages', () => {
      const said = new Set(reject.flatMap(({ findings }) => findings.map(({ message }) => message)));
      expect([...said].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function compareFinding(finding: Finding, { words = [], severity, verdict }: Expected): void {
  for (const word of words) expect(finding.message('zh')).toContain(word);
  // A hole that nobody filled stays visible as {name}.
  for (const language of ['zh', 'en'] as const) expect(finding.message(language)).not.toMatch(/\{\w+\}|undefined/);
  if (severity !== undefined) expect(finding.severity).toBe(severity);
  if (verdict !== undefined) expect(finding.verdict).toBe(verdict);
}

function describeFinding(finding: Finding): string {
  return `${cellName(finding.at).replace(`${mainSheet}!`, '')} ${finding.messageKey}`;
}

function isRows(rows: Ledgers): rows is readonly Row[] {
  return Array.isArray(rows);
}

function nameOf(rows: Ledgers): string {
  return isRows(rows) ? rows.map((row) => row.map(cellText).join(' ')).join(' | ') : JSON.stringify(rows);
}

function cellText(cell: CellValue): string {
  return cell === null ? '(空)' : typeof cell === 'object' ? cell.error : String(cell);
}

/** Ledgers copied from web pages and PDFs: an ideographic and a no-break space around each text below the header. */
function spaced(sheets: Readonly<Record<string, readonly Row[]>>): Record<string, readonly Row[]> {
  const entries = Object.entries(sheets).map(([name, [header, ...rows]]) => {
    const wide = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? `\u3000${cell}\u00a0` : cell)));
    return [name, [header!, ...wide]] as const;
  });
  return Object.fromEntries(entries);
}

export function snapshotOf(sheets: Readonly<Record<string, readonly Row[]>>): Snapshot {
  return {
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, values]): SheetSnapshot => ({
      name,
      visibility: 'visible',
      protected: false,
      origin: { row: 0, column: 0 },
      values,
      merges: [],
      hiddenRows: [],
      filtered: false,
      tables: [],
      marks: null,
    })),
  };
}
