import type { LedgerDate } from '../../dates/ledgerDate';
import { type DateText, parseDateText } from '../../dates/parseDateText';
import { plainText } from '../../dates/plainText';
import type { Reader } from '../field';
import { empty, type Reading, value } from '../reading';
import type { CellValue } from '../snapshot';
import { readDateNumber } from './dateNumber';
import { readToken } from './tokens';
import { writtenDay } from './writtenDay';

/** Words about the device's or the certificate's state that people write where a date belongs. */
const stateWords =
  /^(已|正在|现|在)?(停用|报停|封存|报废|拆|拆除|免检|待检|在检|检验中|送检|未到期|检|检验|合格|不合格|报检|注销|闲置|停产|过期|逾期|超期|到期|未投用|未使用|更换|转让|移装|维修中|维修|复审中|换证中|办理中|待复审|待换证|待检验|正常)(中|了)?$/;

const remembered = 20000;
const known = new Map<string, Reading<LedgerDate>>();

/** Reads a cell as a date; of a range its end, which is what 有效期 columns mean. */
export const readDateCell: Reader<LedgerDate> = (cell, format, context) => readDate(cell, format, context.dateSystem);

/**
 * Reads a cell as a date. `format` is its number format ('' when General): a serial shown without
 * a day is a month. Every way of not saying a date stays what it is; what reads in two ways,
 * or as a day that does not exist, is unreadable.
 */
export function readDate(cell: CellValue, format: string, dateSystem: 1900 | 1904): Reading<LedgerDate> {
  if (typeof cell === 'number') return readDateNumber(cell, format, dateSystem);
  if (cell === null) return empty;
  if (typeof cell === 'boolean') return { kind: 'unreadable', text: cell ? 'TRUE' : 'FALSE', why: 'malformed' };
  if (typeof cell === 'object') return { kind: 'unreadable', text: cell.error, why: 'error' };
  const written = writtenDay(cell);
  if (written !== null) return written;
  const before = known.get(cell);
  if (before !== undefined) return before;
  if (known.size >= remembered) known.clear();
  const reading = readDateText(cell);
  known.set(cell, reading);
  return reading;
}

function readDateText(text: string): Reading<LedgerDate> {
  const token = readToken(text);
  if (token !== null) return token;
  if (stateWords.test(plainText(text))) return { kind: 'state', text };
  return fromParsed(parseDateText(text), text);
}

function fromParsed(parsed: DateText, text: string): Reading<LedgerDate> {
  if (parsed.kind === 'date') return value(parsed.date);
  if (parsed.kind === 'openEnded') return { kind: 'permanent', text };
  return { kind: 'unreadable', text, why: parsed.kind };
}
