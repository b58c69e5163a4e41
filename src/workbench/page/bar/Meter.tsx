import { useEffect, useState } from 'react';
import type { BookText } from '../../book/book';
import type { MeterReading, Simulation } from '../../book/simulation';
import { barWords } from './barWords';

interface MeterProps {
  readonly simulation: Simulation;
  readonly say: (text: BookText) => string;
}

/** What the add-in's last command cost. */
export function Meter({ simulation, say }: MeterProps) {
  const [reading, setReading] = useState<MeterReading | null>(null);
  useEffect(() => simulation.onMeter(setReading), [simulation]);
  return (
    <output aria-label={say(barWords.meter)} aria-live="off">
      {reading !== null && say(readingText(reading))}
    </output>
  );
}

function readingText({ syncs, failed, bytesIn, bytesOut, cellsWritten, milliseconds }: MeterReading): BookText {
  const size = (bytes: number): string => (bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0);
  const ms = Math.round(milliseconds);
  return {
    zh: `同步 ${syncs} 次${failed > 0 ? `，失败 ${failed} 次` : ''} · 收 ${size(bytesIn)} KB · 发 ${size(bytesOut)} KB · 写 ${cellsWritten} 格 · ${ms} 毫秒`,
    en: `${syncs} syncs${failed > 0 ? `, ${failed} failed` : ''} · ${size(bytesIn)} KB in · ${size(bytesOut)} KB out · ${cellsWritten} cells written · ${ms} ms`,
  };
}
