import type { XmlReader } from '../xml/xmlReader';

/**
 * From the start tag of `autoFilter` to its end: whether a column has a criterion, so that the filter hides rows.
 * A `filterColumn` without a criterion only hides its button.
 */
export function readsActiveFilter(reader: XmlReader): boolean {
  const base = reader.depth;
  let active = false;
  for (let token = reader.next(); reader.depth >= base; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.depth > base + 1 && reader.name !== 'extLst') active = true;
    if (reader.depth > base + 1) reader.skip();
  }
  return active;
}
