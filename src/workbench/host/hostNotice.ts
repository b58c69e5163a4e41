/**
 * What the add-in tells Excel about itself: the ribbon's commands, or the functions of cells, can be called from now on;
 * or the pane is to be shown or hidden.
 */
export type HostNotice = 'commandsReady' | 'functionsReady' | 'showPane' | 'hidePane';
