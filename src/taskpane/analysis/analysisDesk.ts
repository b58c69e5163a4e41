import { analyse, clearChanges, type Day, defaultRuleBook, outputChanges, type Report } from '../../core';
import { patchXlsx } from '../../xlsx/patchXlsx';
import { readXlsx } from '../../xlsx/readXlsx';
import { Refusal } from '../../xlsx/refusal';
import { warningsFor } from '../../xlsx/warningsFor';
import { openZip } from '../../xlsx/zip/openZip';
import { type AnalysisOutcome, type AnalysisRequest, type ChosenFile, type Stage, unexpected } from './analysis';
import { paneView } from './paneView';

interface Checked {
  readonly fileId: number;
  readonly asOf: Day;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly report: Report;
}

/** Does the worker's work and keeps the last report, for the copy that is usually asked for next. */
export class AnalysisDesk {
  private last: Checked | null = null;

  /** Never throws: what goes wrong is a sentence. */
  async answer(request: AnalysisRequest, onStage: (stage: Stage) => void): Promise<AnalysisOutcome> {
    try {
      return await this.work(request, onStage);
    } catch (error) {
      return { kind: 'refused', text: error instanceof Refusal ? error.text : unexpected };
    }
  }

  private async work(request: AnalysisRequest, onStage: (stage: Stage) => void): Promise<AnalysisOutcome> {
    if (request.kind === 'clear') {
      const bytes = await readBytes(request.file, onStage);
      onStage('writing');
      const cleared = patchXlsx(bytes, clearChanges());
      return { kind: 'file', bytes: cleared === bytes ? null : owned(cleared) };
    }
    const { bytes, report } = await this.check(request.file, request.asOf, onStage);
    if (request.kind === 'check') return { kind: 'view', view: paneView(report, warningsFor(openZip(bytes))) };
    onStage('writing');
    return { kind: 'file', bytes: owned(patchXlsx(bytes, outputChanges(report, request))) };
  }

  private async check(file: ChosenFile, asOf: Day, onStage: (stage: Stage) => void): Promise<Checked> {
    if (this.last?.fileId === file.id && this.last.asOf === asOf) return this.last;
    this.last = null;
    const bytes = await readBytes(file, onStage);
    const snapshot = readXlsx(bytes);
    onStage('checking');
    this.last = { fileId: file.id, asOf, bytes, report: analyse(snapshot, defaultRuleBook, asOf) };
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
