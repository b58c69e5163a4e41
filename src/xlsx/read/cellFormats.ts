import { XmlReader } from '../xml/xmlReader';
import type { ZipArchive } from '../zip/openZip';
import { builtInFormats } from './builtInFormats';

/** The number formats of a workbook: `table[byStyle[s]]` is the format of a cell with style s. */
export interface CellFormats {
  /** Distinct format codes; the first is '' for General, the second the one for dates stored as ISO text. */
  readonly table: readonly string[];
  readonly byStyle: Uint16Array;
}

/** Place in `table` of the format that an ISO date without one of its own gets. */
export const isoDateFormat = 1;

/** Reads styles.xml; a workbook without one has General everywhere. */
export function readCellFormats(archive: ZipArchive, path: string | null): CellFormats {
  const styles = path === null ? null : archive.read(path);
  if (path === null || styles === null) return collect([]);
  const custom = new Map<number, string>();
  const codes: string[] = [];
  const reader = new XmlReader(styles, path);
  let section = '';
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.depth === 2) section = reader.name;
    else if (section === 'numFmts' && reader.name === 'numFmt') {
      custom.set(Number(reader.attribute('numFmtId')), reader.attribute('formatCode') ?? '');
    } else if (section === 'cellXfs' && reader.name === 'xf' && reader.depth === 3) {
      // A custom format may stand after the cells' formats in a part that another program wrote.
      codes.push(reader.attribute('numFmtId') ?? '0');
    }
  }
  return collect(codes.map((id) => custom.get(Number(id)) ?? builtInFormats[Number(id)] ?? ''));
}

function collect(codes: readonly string[]): CellFormats {
  const places = new Map([
    ['', 0],
    ['yyyy-mm-dd', isoDateFormat],
  ]);
  const byStyle = Uint16Array.from(codes, (code) => {
    const known = general.test(code) ? '' : code;
    const place = places.get(known) ?? places.size;
    places.set(known, place);
    return place;
  });
  return { table: [...places.keys()], byStyle };
}

/** Chinese programs may write General by its local name. */
const general = /^(?:general|G\/通用格式)$/i;
