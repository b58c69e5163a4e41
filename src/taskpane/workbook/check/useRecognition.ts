import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recallCorrections, rememberCorrection } from '../../../commands/corrections';
import type { ExcelSession } from '../../../commands/startRibbon';
import type { Snapshot, Text } from '../../../core';
import type { RecognisedSheet } from '../../../desk/desk';
import { PortRefusal } from '../../../port/portRefusal';
import { type ColumnDoubt, columnDoubts, doubtKey } from './questions';

export interface Recognition {
  readonly sheets: readonly RecognisedSheet[] | null;
  readonly doubts: readonly ColumnDoubt[];
  readonly isReading: boolean;
  readonly isWaitingForCell: boolean;
  readonly refusal: Text | null;
  readonly readAgain: () => void;
  /** The user's word on a column: the key of a field, or null for none of ours. */
  readonly answer: (doubt: ColumnDoubt, field: string | null) => void;
  readonly putOff: (doubt: ColumnDoubt) => void;
}

interface Known {
  readonly sheets: readonly RecognisedSheet[] | null;
  readonly work: 'none' | 'reading' | 'waitingForCell';
  readonly refusal: Text | null;
}

/** What the open workbook was recognised as: when the pane opens, and again after a command where it was edited. */
export function useRecognition(session: ExcelSession, isIdle: boolean): Recognition {
  const [known, setKnown] = useState<Known>({ sheets: null, work: 'none', refusal: null });
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const read = useRef<{ readonly snapshot: Snapshot; readonly edits: number } | null>(null);
  const isBusy = useRef(false);

  const work = useCallback(async (recognise: () => Promise<readonly RecognisedSheet[]>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setKnown((before) => ({ ...before, work: 'reading', refusal: null }));
    try {
      const sheets = await recognise();
      setKnown({ sheets, work: 'none', refusal: null });
    } catch (error) {
      const refusal = error instanceof PortRefusal ? error.text : notRecognised;
      setKnown((before) => ({ ...before, work: 'none', refusal }));
    } finally {
      isBusy.current = false;
    }
  }, []);

  const readAgain = useCallback(() => {
    const { port, desk } = session.runner.doors;
    const { edits } = session;
    void work(async () => {
      const snapshot = await port.look({
        progress: (stage) => {
          setKnown((before) => ({ ...before, work: stage === 'waitingForCell' ? stage : 'reading' }));
        },
        signal: new AbortController().signal,
      });
      read.current = { snapshot, edits };
      return desk.recognise(snapshot, await recallCorrections(port));
    });
  }, [session, work]);

  useEffect(() => {
    if (isIdle && read.current?.edits !== session.edits) readAgain();
  }, [session, isIdle, readAgain]);

  const answer = (doubt: ColumnDoubt, field: string | null): void => {
    const { runner } = session;
    const { port, desk } = runner.doors;
    const { sheet, header } = doubt;
    void work(async () => {
      const corrections = await rememberCorrection(port, { sheet, header, field });
      // Figures that were made before do not know of it.
      runner.noteEdit();
      return desk.recognise(read.current!.snapshot, corrections);
    });
  };

  const doubts = useMemo(() => columnDoubts(known.sheets ?? [], putOff), [known.sheets, putOff]);
  return {
    sheets: known.sheets,
    doubts,
    isReading: known.work !== 'none',
    isWaitingForCell: known.work === 'waitingForCell',
    refusal: known.refusal,
    readAgain,
    answer,
    putOff: (doubt) => {
      setPutOff((before) => new Set([...before, doubtKey(doubt)]));
    },
  };
}

const notRecognised: Text = {
  zh: '没有识别成功，工作簿没有改动。请点“重新识别”再试一次。',
  en: 'The workbook could not be recognised; nothing was changed. Please read it again.',
};
