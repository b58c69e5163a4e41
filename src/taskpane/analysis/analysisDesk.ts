import { analyse, type BookOf, bookOf, clearing, type Day, outputChanges, type Report } from '../../core';
import { type AnalysisOutcome, type AnalysisRequest, type ChosenFile, type Stage, unexpected } from './analysis';
import { paneView } from './paneView';

interface Checked {
  readonly fileId: number;
  readonly asOf: Day;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly report: Report;
  readonly rules: BookOf;
}

type FileDoor = typeof import('./fileDoor');

/** Fetched once, when the first file comes. */
const fileDoor = (): Promise<FileDoor> => import('./fileDoor');

/** Does the worker's work and keeps the last report, for the copy that is usually asked for next. */
export class AnalysisDesk {
  private last: Checked | null = null;

  /** Never throws: what goes wrong is a sentence. */
  async answer(request: AnalysisRequest, onStage: (stage: Stage) => void): Promise<AnalysisOutcome> {
    try {
      const door = await fileDoor();
      try {
        return await this.work(door, request, onStage);
      } catch (error) {
        return { kind: 'refused', text: error instanceof door.Refusal ? error.text : unexpected };
      }
    } catch {
      return { kind: 'refused', text: unexpected };
    }
  }

  private async work(
    door: FileDoor,
    request: AnalysisRequest,
    onStage: (stage: Stage) => void,
  ): Promise<AnalysisOutcome> {
    if (request.kind === 'clear') {
      const bytes = await readBytes(request.file, onStage);
      onStage('writing');
      const cleared = door.patchXlsx(bytes, clearing(door.readMarkedRules(door.openZip(bytes))).changes);
      return { kind: 'file', bytes: cleared === bytes ? null : owned(cleared) };
    }
    const { bytes, report, rules } = await this.check(door, request, onStage);
    if (request.kind === 'check')
      return { kind: 'view', view: paneView(report, rules, door.warningsFor(door.openZip(bytes))) };
    onStage('writing');
    return { kind: 'file', bytes: owned(door.patchXlsx(bytes, outputChanges(report, request))) };
  }

  private async check(
    door: FileDoor,
    { file, asOf }: { readonly file: ChosenFile; readonly asOf: Day },
    onStage: (stage: Stage) => void,
  ): Promise<Checked> {
    if (this.last?.fileId === file.id && this.last.asOf === asOf) return this.last;
    this.last = null;
    const bytes = await readBytes(file, onStage);
    const snapshot = door.readXlsx(bytes);
    onStage('checking');
    const rules = bookOf(snapshot);
    this.last = { fileId: file.id, asOf, bytes, rules, report: analyse(snapshot, rules.book, asOf) };
    return this.last;
  }
}

async function readBytes(file: ChosenFile, onStage: (stage: Stage) => void): Promise<Uint8Array<ArrayBuffer>> {
  onStage('reading');
  return new Uint8Array(await file.content.arrayBuffer());
}

/** In memory of its own, as a message and a Blob want it. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
