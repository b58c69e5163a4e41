import {
  analyse,
  type Change,
  type Correction,
  bookOf,
  type Language,
  type Report,
  type Snapshot,
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
  TimelineQuery,
  UnitLine,
  UnitQuery,
} from './desk';
import { dueLines } from './dueLines';
import { FindingList } from './findingList';
import type { Overview } from './overview';
import { overviewOf } from './overviewOf';
import { recogniseSheets } from './recogniseSheets';
import { unitLines } from './unitLines';

const emptyPage = { total: 0, lines: [] };
const noChoices = { severity: [], item: [], township: [], department: [], unit: [] };

/** The desk itself: judges on the spot and keeps the last report. In a page it sits in a worker. */
export class ReportDesk implements Desk {
  private last: { readonly report: Report; readonly findings: FindingList; readonly asked: readonly Unit[] } | null =
    null;

  recognise(snapshot: Snapshot, corrections: readonly Correction[]): Promise<readonly RecognisedSheet[]> {
    return answer(() => recogniseSheets(snapshot, corrections));
  }

  check({ snapshot, asOf, corrections, lastGoodRules }: CheckRequest): Promise<Overview> {
    return answer(() => {
      this.last = null;
      const rules = bookOf(snapshot, lastGoodRules ?? null);
      const report = analyse(snapshot, rules.book, asOf, corrections);
      this.last = { report, findings: new FindingList(report), asked: unitsToAsk(report) };
      return overviewOf(report, rules);
    });
  }

  changes(wanted: WantedOutput): Promise<readonly Change[]> {
    return answer(() => (this.last === null ? [] : wantedChanges(this.last.report, wanted)));
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

  /** Its answers are there at once: nothing is left to end. */
  cancel(): void {
    return;
  }
}

/** What throws becomes a rejected promise, as from a worker. */
function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
