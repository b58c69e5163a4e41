import {
  analyse,
  type Change,
  bookOf,
  type Clearing,
  clearing,
  type Correction,
  type DescribedFormula,
  type FormulaId,
  type FormulaPlace,
  type FormulaRefusal,
  type Language,
  type Report,
  type RulesChange,
  rulesChange,
  type SheetSnapshot,
  type Snapshot,
  type TwinComparison,
  type Unit,
  type WantedOutput,
  wantedChanges,
} from '../core';
import { askLines, unitsToAsk } from './askLines';
import type {
  AskLine,
  CellPlace,
  CheckRequest,
  Desk,
  DueLine,
  FindingLine,
  FindingPage,
  FindingQuery,
  Page,
  PageQuery,
  RecognisedSheet,
  ResultsAs,
  TimelineQuery,
  UnitLine,
  UnitQuery,
} from './desk';
import { dueLines } from './dueLines';
import { FindingList } from './findingList';
import type { ExampleQuery, FormulaExample } from './formulaExample';
import type { Overview } from './overview';
import { overviewOf } from './overviewOf';
import { recogniseSheets } from './recogniseSheets';
import { SeenWorkbook } from './seenWorkbook';
import { unitLines } from './unitLines';

const formulaWork = () => import('./formulaWork');
const emptyPage = { total: 0, lines: [] };
const noChoices = { severity: [], item: [], township: [], department: [], unit: [] };

interface LastReport {
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly corrections: readonly Correction[];
  readonly findings: FindingList;
  readonly asked: readonly Unit[];
}

/** The desk itself: judges on the spot and keeps the last report. In a page it sits in a worker. */
export class ReportDesk implements Desk {
  private last: LastReport | null = null;
  private seen: SeenWorkbook | null = null;

  recognise(snapshot: Snapshot, corrections: readonly Correction[]): Promise<readonly RecognisedSheet[]> {
    return answer(() => {
      this.seen = new SeenWorkbook(snapshot, corrections);
      return recogniseSheets(snapshot, corrections);
    });
  }

  check({ snapshot, asOf, corrections, lastGoodRules }: CheckRequest): Promise<Overview> {
    return answer(() => {
      this.last = null;
      this.seen = null;
      const rules = bookOf(snapshot, lastGoodRules ?? null);
      const report = analyse(snapshot, rules.book, asOf, corrections);
      const [findings, asked] = [new FindingList(report), unitsToAsk(report)];
      this.last = { report, snapshot, corrections, findings, asked };
      this.seen = new SeenWorkbook(snapshot, corrections, { book: rules.book, ledgers: report.ledger.sheets });
      return overviewOf(report, rules);
    });
  }

  changes(wanted: WantedOutput, results: ResultsAs = { as: 'values' }): Promise<readonly Change[]> {
    return answer(async () => {
      if (this.last === null) return [];
      const { report } = this.last;
      const changes = wantedChanges(report, wanted);
      if (results.as === 'values') return changes;
      const { withFormulas, withTwin } = await formulaWork();
      return results.as === 'formulas'
        ? withFormulas(changes, report, wanted.language, results.day)
        : withTwin(changes, report, wanted.language);
    });
  }

  formulaColumn(id: FormulaId, place: FormulaPlace, language: Language): Promise<Change | FormulaRefusal> {
    return answer(async () => {
      if (this.last === null) return 'noLedger';
      const { report } = this.last;
      const { formulaColumn } = await formulaWork();
      return formulaColumn(report, id, place, language);
    });
  }

  compareFormulas(language: Language): Promise<TwinComparison | null> {
    return answer(async () => {
      if (this.last === null) return null;
      const { report, snapshot, corrections } = this.last;
      const { compareTwin, twinDay } = await formulaWork();
      const day = twinDay(snapshot);
      if (day === null) return null;
      return compareTwin(snapshot, analyse(snapshot, report.book, day, corrections), language);
    });
  }

  clearing(rules: SheetSnapshot | null, dateSystem: 1900 | 1904): Promise<Clearing> {
    return answer(() => clearing(rules, dateSystem));
  }

  rulesSheet(language: Language): Promise<RulesChange | null> {
    return answer(() => {
      if (this.last === null) return null;
      const { report, snapshot } = this.last;
      return rulesChange(snapshot, language, report.book);
    });
  }

  findings(query: FindingQuery): Promise<FindingPage> {
    return answer(() => this.last?.findings.page(query) ?? { ...emptyPage, choices: noChoices });
  }

  nextFinding(after: CellPlace, language: Language): Promise<FindingLine | null> {
    return answer(() => this.last?.findings.next(after, language) ?? null);
  }

  units(query: UnitQuery): Promise<Page<UnitLine>> {
    return answer(() => (this.last === null ? emptyPage : unitLines(this.last.report, query)));
  }

  timeline(query: TimelineQuery): Promise<Page<DueLine>> {
    return answer(() => (this.last === null ? emptyPage : dueLines(this.last.report, query)));
  }

  asks(query: PageQuery): Promise<Page<AskLine>> {
    return answer(() => (this.last === null ? emptyPage : askLines(this.last.report, this.last.asked, query)));
  }

  describeFormulas(): Promise<readonly DescribedFormula[]> {
    return answer(async () => (await formulaWork()).argumentList);
  }

  formulaExample(query: ExampleQuery): Promise<FormulaExample | null> {
    return answer(async () => this.seen?.example(query, (await formulaWork()).formulaExample) ?? null);
  }

  /** Its answers are there at once: nothing is left to end. */
  cancel(): void {
    return;
  }
}

/** What throws becomes a rejected promise, as from a worker. */
function answer<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
