import type { CellLook } from '../cellLook';
import type { Element } from './element';

/** Alignment and protection of an `xf`. A cell's text stands at the bottom unless the file says otherwise. */
export function alignmentLook(xf: Element): CellLook {
  const alignment = xf.child('alignment');
  const horizontal = words[alignment?.attribute('horizontal') ?? 'general'] ?? 'General';
  const indent = alignment?.number('indent') ?? 0;
  const turned = orientation(alignment?.number('textRotation') ?? 0);
  return {
    verticalAlignment: words[alignment?.attribute('vertical') ?? 'bottom'] ?? 'Bottom',
    ...(horizontal !== 'General' && { horizontalAlignment: horizontal }),
    ...(alignment?.flag('wrapText') === true && { wrapText: true }),
    ...(alignment?.flag('shrinkToFit') === true && { shrinkToFit: true }),
    ...(indent > 0 && { indentLevel: indent }),
    ...(turned !== 0 && { textOrientation: turned }),
  };
}

export function protectionLook(xf: Element): CellLook {
  const protection = xf.child('protection');
  return {
    ...(protection?.flag('locked', true) === false && { locked: false }),
    ...(protection?.flag('hidden') === true && { formulaHidden: true }),
  };
}

const words: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
  top: 'Top',
  bottom: 'Bottom',
};

/** The file counts 0 to 90 upwards, 91 to 180 downwards, 255 for letters below each other; Office.js -90 to 90 and 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}
