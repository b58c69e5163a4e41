import { value } from '../reading';
import { plain } from './plain';
import { textReader } from './textReader';
import { readToken } from './tokens';

export type UseStatus = 'inUse' | 'stopped' | 'scrapped' | 'cancelled' | 'removed' | 'notYetUsed' | 'unknown';

/** Only a formal stop takes a device out of use: one under repair or in reserve is still in use. */
const words: Readonly<Record<Exclude<UseStatus, 'unknown'>, string>> = {
  inUse:
    '在用 使用 使用中 在使用 正常 正常使用 正常运行 运行 运行中 在运行 启用 已启用 投用 已投用 已投入使用 投入使用 在役 在用设备 合格在用 备用 维修 维修中 检修 检修中 故障 待修 重新启用 恢复使用',
  stopped:
    '停用 已停用 报停 已报停 封停 已封停 停运 停止使用 暂停 暂停使用 停机 停产 停产停用 封存 已封存 查封 已查封 闲置 停用登记 停用备案 停用封存 停业停用 关停 已关停 停止运行',
  scrapped: '报废 已报废 判废 已判废 报废停用 强制报废',
  cancelled: '注销 已注销 注销登记 使用登记注销 登记注销',
  removed: '拆除 已拆除 拆 已拆 拆除报废 迁出 已迁出 移走 已移走 移出 转出 已转出 转让 已转让 拆卸',
  notYetUsed:
    '未投用 未投入使用 未启用 待投用 待启用 在建 新装 新安装 安装中 待安装 在装 未安装 未验收 待验收 待用 未交付 在安装 未运行',
};

const statuses = new Map<string, UseStatus>();
for (const [status, list] of Object.entries(words)) {
  for (const word of list.split(' ')) statuses.set(word, status as UseStatus);
}

const remarks = /\(.*\)$|[,,。;;].*$/;

/** 使用状态. 是 and 否 are ambiguous: the title decides what they answer (`readStopped` for 是否停用). */
export const readUseStatus = textReader<UseStatus>((text) => {
  const seen = plain(text);
  const status = statuses.get(seen) ?? statuses.get(seen.replace(remarks, ''));
  if (status !== undefined) return value(status);
  const token = readToken(text);
  if (token !== null) return token;
  const why = yes.has(seen) || no.has(seen) || /^\d$/.test(seen) ? 'ambiguous' : 'malformed';
  return { kind: 'unreadable', text: text.trim(), why };
});

const yes = new Set(['是', 'Y', 'YES', '√', '✓', '✔', 'TRUE', '已']);
const no = new Set(['否', 'N', 'NO', '×', 'X', 'FALSE', '未', '无', '没有', '不']);

/** Cells under 是否停用: 是 is stopped, 否 is in use; a status word is read as such. */
export const readStopped = yesNoStatus('stopped', 'inUse');

/** Cells under 是否在用 or 是否投用. */
export const readInUse = yesNoStatus('inUse', 'stopped');

/** The reader for a column of that title: 是否停用 and 是否在用 are answered the other way round. */
export function readStatusUnder(title: string): typeof readUseStatus | null {
  if (/是否.*(?:停|报废|注销|拆)/.test(title)) return readStopped;
  return title.includes('是否') ? readInUse : null;
}

function yesNoStatus(ifYes: UseStatus, ifNo: UseStatus) {
  return textReader<UseStatus>((text) => {
    const seen = plain(text);
    if (yes.has(seen)) return value(ifYes);
    if (no.has(seen)) return value(ifNo);
    return readUseStatus(text, '', { dateSystem: 1900 });
  });
}
