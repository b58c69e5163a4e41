import type { Later } from '../office';
import type { WorkbookName } from '../ownNames';
import { refusal } from '../refusals';
import type { Step } from './steps';

/** Takes hidden names away and puts others there. */
export function nameSteps(dropped: readonly WorkbookName[], added: readonly WorkbookName[]): Step[] {
  const drop: Step = {
    bytes: () => dropped.length * 200,
    run: ({ workbook }) => {
      for (const { name } of dropped) workbook.names.getItem(name).delete();
      return undefined;
    },
  };
  const add: Step = {
    bytes: () => added.length * 600,
    run: ({ workbook }) => {
      for (const { name, formula } of added) workbook.names.add(name, formula).visible = false;
      return askAdded(workbook.names, added);
    },
  };
  return [...(dropped.length > 0 ? [drop] : []), ...(added.length > 0 ? [add] : [])];
}

function askAdded(names: Excel.NamedItemCollection, added: readonly WorkbookName[]): Later<void> {
  names.load('items/name');
  return () => {
    const found = new Set(names.items.map(({ name }) => name.toLowerCase()));
    if (!added.every(({ name }) => found.has(name.toLowerCase()))) throw refusal('unexpected');
  };
}
