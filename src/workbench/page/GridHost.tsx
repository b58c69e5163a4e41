import { useEffect, useRef } from 'react';
import type { BookText } from '../book/book';
import type { BookClient } from '../book/bookClient';
import type { Workbench } from './workbench';

interface GridHostProps {
  readonly workbench: Workbench;
  readonly engine: BookClient;
  readonly language: 'zh' | 'en';
  readonly isDark: boolean;
  /** While nothing is open it lies below other things and takes no key. */
  readonly isOff: boolean;
  readonly functions: readonly string[];
  readonly onBroken: (error: unknown) => void;
  readonly say: (text: BookText) => void;
}

/** The place of the spreadsheet, which is large and comes after the page. */
export function GridHost({ workbench, engine, language, isDark, isOff, functions, onBroken, say }: GridHostProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    let remove = (): void => undefined;
    const fill = async (): Promise<void> => {
      const { createGrid } = await import('../grid/createGrid');
      // The spreadsheet may have been wanted otherwise meanwhile.
      if (isGone || place.current === null) return;
      const container = place.current.appendChild(document.createElement('div'));
      container.className = 'grid';
      const grid = createGrid({ container, book: engine.book, language, dark: isDark, functions, say });
      remove = () => {
        void workbench.draw(null);
        grid.dispose();
        container.remove();
      };
      await workbench.draw(grid);
    };
    fill().catch(onBroken);
    return () => {
      isGone = true;
      remove();
    };
  }, [workbench, engine, language, isDark, functions, onBroken, say]);
  return <div ref={place} className="grid-place" inert={isOff} />;
}
