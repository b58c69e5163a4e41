import { shiftArea } from '../model/shift';
import type { WorkbookModel } from '../model/workbookModel';
import { NotImplemented, OfficeError } from '../protocol/officeError';
import { delayForCellEditFlag, type HostEvent, type RequestMessage, type ResponseBody } from '../protocol/wire';
import type { Calculation } from '../calculation/calculation';
import { type Conditions, reaches, usualConditions } from './conditions';
import { type FunctionAnswer, type FunctionArgument, type FunctionCall, FunctionCalls } from './functionCalls';
import type { HostNotice } from './hostNotice';
import type { HostObject } from './hostClass';
import type { Interruption } from './interruption';
import { refusal, runBatch } from './runBatch';
import { isCleanup } from './cleanup';
import { isService } from './isService';
import { Meter } from './meter';
import type { ModelChange, SheetShift } from './modelChange';
import { RangePlace } from './rangePlace';
import { byteLength, payloadLimit } from './limits';

/**
 * Excel as Office.js sees it: takes its messages, runs them on the model and answers. What an add-in does wrong, or what
 * the conditions forbid, comes back as an Office error; what the host itself cannot do is also kept in `faults`.
 */
export class Host {
  readonly model: WorkbookModel;
  readonly conditions: Conditions;
  readonly meter = new Meter();
  /** Objects that Office.js keeps between syncs, by `_ReferenceId`. */
  readonly references = new Map<string, HostObject>();
  /** What was asked for and is not implemented, or broke inside the host: tests demand that this stays empty. */
  readonly faults: Error[] = [];
  /** Office.js's own knowledge of requirement sets by member: 'Range.RowHidden' → 'ExcelApi 1.2'. */
  readonly memberSets: ReadonlyMap<string, string>;
  readonly functionCalls = new FunctionCalls();
  /** What works out formulas that call custom functions; null where nothing does. */
  calculation: Calculation | null = null;
  readonly watchers: ((change: ModelChange) => void)[] = [];
  private interruptions: Interruption[] = [];
  private syncCount = 0;
  private referenceCount = 0;
  private listener: ((...events: readonly HostEvent[]) => void) | null = null;
  private noticeListener: ((notice: HostNotice) => void) | null = null;
  private editEnded: (() => void)[] = [];

  constructor(
    model: WorkbookModel,
    conditions: Partial<Conditions> = {},
    memberSets: ReadonlyMap<string, string> = new Map(),
  ) {
    this.model = model;
    this.conditions = { ...usualConditions(), ...conditions };
    this.memberSets = memberSets;
  }

  /** Answers one message of Office.js, both as JSON. */
  async receive(text: string): Promise<string> {
    const request = JSON.parse(text) as RequestMessage;
    const { body: asked, url } = request.message;
    if (url !== 'ProcessQuery')
      return envelope(request.id, refusal(new NotImplemented(`messages to ${url}`), -1, '', this));
    if ((request.flags & delayForCellEditFlag) !== 0) await this.cellEditEnd();
    const bytesIn = byteLength(text);
    let body = this.answer(request, bytesIn);
    let answer = envelope(request.id, body);
    const bytesOut = byteLength(answer);
    if (bytesOut > payloadLimit(this.conditions)) {
      body = refusal(new OfficeError('ResponsePayloadSizeLimitExceeded'));
      answer = envelope(request.id, body);
    }
    if (isCleanup(asked)) this.meter.cleanups++;
    else this.meter.record(asked, bytesIn, bytesOut, body.Error?.Code ?? null);
    return answer;
  }

  private answer(request: RequestMessage, bytesIn: number): ResponseBody {
    const { body } = request.message;
    if (isCleanup(body) || isService(body)) return runBatch(body, [], this);
    this.syncCount++;
    const now = this.conditions.atSync?.(body);
    const due = [...this.interruptions.filter(({ sync }) => sync === this.syncCount), ...(now ? [now] : [])];
    this.interruptions = this.interruptions.filter(({ sync }) => sync !== this.syncCount);
    if (bytesIn > payloadLimit(this.conditions)) return refusal(new OfficeError('RequestPayloadSizeLimitExceeded'));
    if (this.conditions.cellEdit) return refusal(new OfficeError('InvalidOperationInCellEditMode'));
    return runBatch(body, due, this);
  }

  /** Has it happen at a coming sync, 1 being the next. */
  interrupt(interruption: Interruption): void {
    this.interruptions.push({ ...interruption, sync: this.syncCount + interruption.sync });
  }

  /** The user has pressed Enter: what waited goes on. */
  leaveCellEdit(): void {
    this.conditions.cellEdit = false;
    for (const resume of this.editEnded.splice(0)) resume();
  }

  private async cellEditEnd(): Promise<void> {
    if (this.conditions.cellEdit) await new Promise<void>((resume) => this.editEnded.push(resume));
  }

  /** Where events go: the transport sets it. */
  onEvent(listener: (...events: readonly HostEvent[]) => void): void {
    this.listener = listener;
  }

  /** Sends them in one message. */
  raise(...events: readonly HostEvent[]): void {
    this.listener?.(...events);
  }

  /** Where the add-in's notices go: whoever keeps the add-in's pane and the ribbon. */
  onNotice(listener: (notice: HostNotice) => void): void {
    this.noticeListener = listener;
  }

  notice(notice: HostNotice): void {
    this.noticeListener?.(notice);
  }

  /** Calls a custom function as a cell does, and gives what the cell would show. */
  invokeFunction(name: string, args: readonly FunctionArgument[], address?: string): Promise<FunctionAnswer> {
    return this.invokeFunctions([{ name, args, ...(address !== undefined && { address }) }])[0]!;
  }

  /** Several calls in one message, as Excel sends those of one calculation. */
  invokeFunctions(calls: readonly FunctionCall[]): readonly Promise<FunctionAnswer>[] {
    const { events, answers } = this.functionCalls.begin(calls, this.conditions.blankArgument);
    this.raise(...events);
    return answers;
  }

  supports(set: string, version: string): boolean {
    return reaches(this.conditions.sets, set, version);
  }

  /** Tells those who watch, e.g. to raise events, what has changed in the model. */
  report(change: ModelChange): void {
    if (change.kind === 'shift') this.shiftReferences(change);
    for (const watch of this.watchers) watch(change);
  }

  /** Ranges that Office.js keeps follow their cells; one whose cells are all gone is not known any more. */
  private shiftReferences({ sheet, shift }: SheetShift): void {
    for (const [id, { self }] of this.references) {
      if (!(self instanceof RangePlace) || self.sheet !== sheet) continue;
      const area = shiftArea(self.area, shift);
      if (area) self.area = area;
      else this.references.delete(id);
    }
  }

  /** To be called by what fails while another workbook has the focus; the codes are those of Excel's own table. */
  requireFocus(code: 'GeneralException' | 'InvalidSelection' = 'GeneralException'): void {
    if (this.conditions.otherWorkbookInFocus) throw new OfficeError(code);
  }

  nextReferenceId(): string {
    return `ref-${++this.referenceCount}`;
  }
}

function envelope(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
