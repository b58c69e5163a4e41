import { catalogue, equipmentTypes, kindOfCode } from './catalogue';
import { deprecatedCodes } from './deprecatedCodes';

export interface CatalogueCode {
  /** Today's code of the line that it belongs to; null for a part (管道元件, 安全附件). */
  readonly code: string | null;
  /** True for a code that the catalogue of 2014 no longer has. */
  readonly deprecated: boolean;
  readonly part: boolean;
}

const withdrawn = deprecatedCodes[0]?.value ?? {};
const parts = new Set((catalogue[0]?.value ?? []).filter((line) => line.kind === null).map((line) => line.code));

/** What four characters mean as a catalogue code, of today or withdrawn; null when they cannot be one. */
export function catalogueCodeOf(four: string): CatalogueCode | null {
  if (parts.has(four) || /^[7F]/.test(four)) return { code: null, deprecated: !parts.has(four), part: true };
  const successor = withdrawn[four];
  if (successor !== undefined) return { code: successor, deprecated: true, part: false };
  if (equipmentTypes.has(four)) return { code: four, deprecated: false, part: false };
  if (kindOfCode(four) === null) return null;
  const category = `${four.slice(0, 2)}00`;
  const code = equipmentTypes.has(category) ? category : `${four.charAt(0)}000`;
  return { code, deprecated: true, part: false };
}
