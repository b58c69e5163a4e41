import { type Reading, value } from '../reading';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

const no = new Set('否 × X ✕ ✗ ✘ N NO 未 缺 缺失 缺少 FALSE 待办 办理中 正在办理 在办 申请中'.split(' '));
const doubtful = new Set(['〇', '○', '◯', '部分', '不齐全', '不完善', '不健全', '待完善']);
/** 未设立, 没有制定, 不符合, 无证, 无事故; a long text that begins with 无 may be a name. */
const startsWithNo = /^(未|没|不|缺)|^无.{0,4}$/;
const notNeeded = /^(无需|无须|不需|不涉及|不适用|免)/;
const zero = /^0+(\.0+)?[^\d.]{0,3}$/;

/**
 * Whether a thing is there: the value is what the cell says of it (有, √, 已设立, a document number, a number above 0);
 * 'none' when the cell says that it is not (无, ×, 否, 未设立, 0). 〇 can mean either and is ambiguous.
 */
export const readPossession = textReader<string>((text) => {
  const seen = plain(text);
  if (doubtful.has(seen)) return { kind: 'unreadable', text: text.trim(), why: 'ambiguous' };
  const token = readToken(text);
  if (token !== null && token.kind !== 'permanent' && token.kind !== 'state') return token;
  if (notNeeded.test(seen)) return { kind: 'notApplicable', text: text.trim() };
  const isNo = no.has(seen) || zero.test(seen) || startsWithNo.test(seen);
  return isNo ? { kind: 'none', text: text.trim() } : (value(text.trim()) satisfies Reading<string>);
});
