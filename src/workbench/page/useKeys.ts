import { useEffect } from 'react';
import type { Workbench } from './workbench';

/** Ctrl+S and Ctrl+O as in Excel, and the browser's question before unsaved changes are left. */
export function useKeys(workbench: Workbench): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'o') return;
      event.preventDefault();
      event.stopPropagation();
      if (key === 's') void workbench.saveCopy();
      else document.getElementById('open')?.click();
    };
    const leave = (event: BeforeUnloadEvent): void => {
      if (workbench.state.file?.isUnsaved) event.preventDefault();
    };
    // Before the spreadsheet, which has keys of its own.
    addEventListener('keydown', press, true);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('keydown', press, true);
      removeEventListener('beforeunload', leave);
    };
  }, [workbench]);
}
