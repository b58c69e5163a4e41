import type { Reader } from '../field';
import { cellText } from './textReader';
import { readPossession } from './possession';

/** Applied for, and neither registered nor surely without it. */
const underWay = /正在|办理中|在办|申请|待办|补办|受理/;

/** Whether a device is said to be registered, or a person to be certified; 正在办理 is neither and is ambiguous. */
export const readRegistered: Reader<string> = (cell, format, context) =>
  typeof cell === 'string' && underWay.test(cell)
    ? { kind: 'unreadable', text: cellText(cell).trim(), why: 'ambiguous' }
    : readPossession(cell, format, context);
