import type { Area } from '../../../core';
import { parseArea } from '../address';

/** The areas of 'A1:C9 E1:E9'; what is no area is left out. */
export function areaList(references: string | null): Area[] {
  return (references ?? '').split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}
