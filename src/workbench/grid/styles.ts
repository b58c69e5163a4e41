import designCss from '@univerjs/design/lib/index.css';
import docsUiCss from '@univerjs/docs-ui/lib/index.css';
import sheetsUiCss from '@univerjs/sheets-ui/lib/index.css';
import uiCss from '@univerjs/ui/lib/index.css';
import { gridCss } from './gridCss';

/** Puts the rules of the drawing into the page once; the bundler gives style sheets as text. */
export function addStyles(document: Document): void {
  const id = 'workbench-grid-styles';
  if (document.getElementById(id)) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = [designCss, uiCss, docsUiCss, sheetsUiCss, gridCss].join('\n');
  document.head.append(style);
}
