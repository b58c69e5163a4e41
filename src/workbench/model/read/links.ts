import { relationshipsPath } from '../../../xlsx/read/relationships';
import type { ZipArchive } from '../../../xlsx/zip/openZip';
import { parseArea } from '../address';
import { areaOf, cellsOf } from '../areas';
import type { Hyperlink, SheetModel } from '../sheetModel';
import { Element } from './element';

/** A link on whole columns is kept by its first cell alone. */
const mostCells = 10_000;

/** Links of cells: to a place in the workbook by its location, to the outside by a relationship of the part. */
export function readLinks(worksheet: Element, sheet: SheetModel, archive: ZipArchive, path: string): void {
  const links = worksheet.child('hyperlinks')?.childrenNamed('hyperlink') ?? [];
  if (links.length === 0) return;
  const targets = readTargets(archive, path);
  for (const element of links) {
    const area = parseArea(element.attribute('ref') ?? '');
    if (!area) continue;
    const link = readLink(element, targets);
    const { top, left, bottom, right } = cellsOf(area) > mostCells ? areaOf(area.top, area.left) : area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) sheet.links.set(row, column, link);
    }
  }
}

function readLink(element: Element, targets: ReadonlyMap<string, string>): Hyperlink {
  const address = targets.get(element.relationId ?? '');
  const documentReference = element.attribute('location');
  const screenTip = element.attribute('tooltip');
  const textToDisplay = element.attribute('display');
  return {
    ...(address !== undefined && { address }),
    ...(documentReference !== null && { documentReference }),
    ...(screenTip !== null && { screenTip }),
    ...(textToDisplay !== null && { textToDisplay }),
  };
}

function readTargets(archive: ZipArchive, path: string): Map<string, string> {
  const relations = relationshipsPath(path);
  const text = archive.readText(relations);
  const all = text === null ? [] : Element.root(text, relations).childrenNamed('Relationship');
  return new Map(all.map((one) => [one.attribute('Id') ?? '', one.attribute('Target') ?? '']));
}
