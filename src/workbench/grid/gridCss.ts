/** Rules of what is ours in the grid: the place of the drawing, the editor of cells and the tabs. */
export const gridCss = `
.workbench-grid { position: relative; display: flex; flex-direction: column; min-height: 0; min-width: 0; height: 100%; }
.workbench-grid-canvas { position: relative; flex: 1; min-height: 0; overflow: hidden; }
.workbench-grid-canvas > div { height: 100%; }
.workbench-grid-editor {
  position: absolute; z-index: 20; margin: 0; padding: 0 2px; border: 2px solid #107c41; outline: none; resize: none;
  background: #fff; color: #000; font: 11pt Calibri, 'Microsoft YaHei', sans-serif; line-height: 1.3; overflow: hidden;
  white-space: pre-wrap;
}
.workbench-grid-editor[data-resting] { opacity: 0; pointer-events: none; }
.workbench-grid-tabs {
  display: flex; flex: none; gap: 2px; padding: 0 8px; min-height: 32px; overflow-x: auto; background: #f3f3f3;
  border-top: 1px solid #d1d1d1; font: 13px 'Microsoft YaHei', sans-serif; scrollbar-width: thin;
}
.workbench-grid-tabs button {
  flex: none; border: 0; border-bottom: 3px solid transparent; padding: 4px 12px; background: transparent; color: #242424;
  font: inherit; cursor: pointer; white-space: pre;
}
.workbench-grid-tabs button:hover { background: #e6e6e6; }
.workbench-grid-tabs button:focus-visible { outline: 2px solid #0f6cbd; outline-offset: -2px; }
.workbench-grid-tabs button[aria-selected='true'] { background: #fff; font-weight: 600; color: #0e5c31; }
@media (forced-colors: active) {
  .workbench-grid-tabs button { border: solid; border-width: 0 0 1px; padding: 6px 14px; }
  .workbench-grid-tabs button[aria-selected='true'] { border-width: 2px 2px 5px; padding: 4px 12px; }
}
[data-dark] .workbench-grid-tabs { background: #292929; border-color: #525252; }
[data-dark] .workbench-grid-tabs button { color: #fff; }
[data-dark] .workbench-grid-tabs button:hover { background: #3d3d3d; }
[data-dark] .workbench-grid-tabs button[aria-selected='true'] { background: #1f1f1f; color: #9ad29a; }
[data-dark] .workbench-grid-editor { background: #1f1f1f; color: #fff; }
`;
