import { useEffect, useRef, useState } from 'react';
import type { BookText } from '../book/book';
import type { BookClient } from '../book/bookClient';
import type { Grid } from '../grid/grid';
import { type Cursor, FormulaBar } from './FormulaBar';
import type { Workbench } from './workbench';

interface GridHostProps {
  readonly workbench: Workbench;
  readonly engine: BookClient;
  readonly language: 'zh' | 'en';
  readonly isDark: boolean;
  /** While nothing is open it lies below other things and takes no key. */
  readonly isOff: boolean;
  readonly onBroken: (error: unknown) => void;
  readonly say: (text: BookText) => void;
}

/** The place of the spreadsheet, which is large and comes after the page, with its formula bar. */
export function GridHost({ workbench, engine, language, isDark, isOff, onBroken, say }: GridHostProps) {
  const place = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  useEffect(() => {
    let isGone = false;
    let remove = (): void => undefined;
    const fill = async (): Promise<void> => {
      const { createGrid } = await import('../grid/createGrid');
      // The spreadsheet may have been wanted otherwise meanwhile.
      if (isGone || place.current === null) return;
      const container = place.current.appendChild(document.createElement('div'));
      container.className = 'grid';
      const stopOrdering = keepOrder(container);
      let frame = 0;
      const onMove = (): void => {
        // Many cells may be drawn between two pictures of the screen.
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => {
          setCursor(cursorOf(created));
        });
      };
      const created = createGrid({ container, book: engine.book, language, dark: isDark, say, onMove });
      // Where the add-in puts the cursor, the formula bar must be, too: what is typed there goes into that cell.
      const stopFollowing = engine.book.onChange((change) => {
        if (change.kind !== 'selection') return;
        void created.settled().then(() => {
          if (!isGone) onMove();
        });
      });
      remove = () => {
        cancelAnimationFrame(frame);
        stopFollowing();
        stopOrdering();
        void workbench.draw(null);
        setGrid(null);
        setCursor(null);
        created.dispose();
        container.remove();
      };
      setGrid(created);
      await workbench.draw(created);
    };
    fill().catch(onBroken);
    return () => {
      isGone = true;
      remove();
    };
  }, [workbench, engine, language, isDark, onBroken, say]);
  return (
    <div className="sheet-fill" inert={isOff}>
      <FormulaBar
        cursor={isOff ? null : cursor}
        say={(text) => text[language]}
        onType={({ row, column }, input) => void grid?.type(row, column, input)}
      />
      <div ref={place} className="grid-place" />
    </div>
  );
}

function cursorOf(grid: Grid): Cursor {
  const { sheet, area } = grid.selection();
  return { sheet, row: area.top, column: area.left, input: grid.shown(sheet, area.top, area.left).input };
}

/** The spreadsheet's canvas, whenever it comes, wants the tabulator key before all else; keys go to its editor of cells. */
function keepOrder(container: HTMLElement): () => void {
  const observer = new MutationObserver(() => {
    for (const canvas of container.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) canvas.tabIndex = -1;
  });
  observer.observe(container, { subtree: true, childList: true, attributeFilter: ['tabindex'] });
  return () => {
    observer.disconnect();
  };
}
