import { value } from '../reading';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

export type HazardStatus = 'open' | 'rectifying' | 'closed';

const open =
  /未(?:按[期时])?(?:全部|完全)?(?:整改|完成|处理|关闭|销[号案]|闭环|落实|消除|解决|开始|通过|到位|合格)|待(?:整改|处理|落实|下发|指派)|不(?:合格|到位|符合|通过)|需(?:继续)?整改|限期整改|责令整改|要求整改|超期|逾期/g;
const rectifying =
  /整改中|正在整改|处理中|正在处理|进行中|部分(?:整改|完成)|待(?:复查|验收|复核|销[号案]|审核|核查|验证|确认)|复查中|验收中|(?:已制定|制定).*(?:方案|计划)|持续整改|已下[发达]/g;
const closed =
  /(?:已|全部|完成|立即|当场|现场|立行).{0,4}(?:整改|完成|关闭|销[号案]|闭环|消除|解决|处理|排除|改正|修复|更换)|整改(?:完成|完毕|到位|合格|结束)|^(?:完成|整改|闭环|关闭|销[号案]|合格|通过|复查合格|验收合格|验收通过|复查通过|符合要求|立改|立行立改|已改)$|复查合格|验收合格|复查通过|验收通过/;
const yes = new Set(['是', 'Y', 'YES', '√', '✓', '✔', 'TRUE', '100%', '1']);
const no = new Set(['否', 'N', 'NO', '×', 'X', 'FALSE', '0%', '0', '未', '无', '没有']);
const partly = /^\d{1,2}(?:\.\d+)?%$/;

/** 整改情况, 状态, 复查结果, 是否已整改: still open, being rectified, or closed. */
export const readHazardStatus = textReader<HazardStatus>((text) => {
  const seen = plain(text);
  if (yes.has(seen)) return value('closed');
  if (no.has(seen)) return value('open');
  if (partly.test(seen)) return value('rectifying');
  const statuses = statusesIn(seen);
  if (statuses.length === 1) return value(statuses[0]!);
  if (statuses.length > 1) return { kind: 'unreadable', text: text.trim(), why: 'ambiguous' };
  return readToken(text) ?? { kind: 'unreadable', text: text.trim(), why: 'malformed' };
});

/** 已整改待复查 is not closed yet, so the weaker word wins over 已整改; a 未整改 beside either is in doubt. */
function statusesIn(text: string): HazardStatus[] {
  const statuses: HazardStatus[] = [];
  const withoutOpen = text.replace(open, ' ');
  if (withoutOpen !== text) statuses.push('open');
  const withoutRectifying = withoutOpen.replace(rectifying, ' ');
  if (withoutRectifying !== withoutOpen) statuses.push('rectifying');
  else if (closed.test(withoutRectifying)) statuses.push('closed');
  return statuses;
}
