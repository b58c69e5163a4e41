import { plainText } from '../../dates/plainText';
import { empty, type Reading } from '../reading';

/**
 * Words that stand in a cell instead of a value, as typed not-knowing; null when the text is none of
 * them. Knows blank, 不详, 无, '/' and 长期; words of a single field (停用, 合格 …) are its reader's business.
 */
export function readToken(text: string): Reading<never> | null {
  const plain = plainText(text);
  if (plain === '') return empty;
  if (plain.length > longest) return null;
  const kind = kinds.get(plain.toUpperCase()) ?? (/^[-‐–—―─_/\\ ]+$/.test(plain) ? 'notApplicable' : undefined);
  return kind === undefined ? null : { kind, text };
}

type TokenKind = 'unknown' | 'none' | 'notApplicable' | 'permanent';

const words: Readonly<Record<TokenKind, readonly string[]>> = {
  unknown: [
    '不详',
    '未知',
    '不明',
    '待查',
    '待定',
    '待补',
    '待补充',
    '待核实',
    '待核',
    '待确认',
    '不清楚',
    '不清',
    '不知道',
    '未提供',
    '未填',
    '空',
    '?',
    '??',
    '???',
    '未查到',
    '查不到',
  ],
  none: [
    '无',
    '暂无',
    '没有',
    '未办',
    '未办理',
    '未取得',
    '未检',
    '未检验',
    '未取证',
    '无证',
    '尚未办理',
    '还没办',
    '未做',
    '未开展',
    '尚无',
    '未有',
    '未设',
    '未设置',
    '未配备',
    '未制定',
    '未建立',
    '×',
    '✗',
    '✘',
    '╳',
  ],
  notApplicable: ['N/A', 'NA', '#N/A', '不适用', '不涉及', '无需', '不需要', '无须', '不需', 'NONE', 'NULL'],
  permanent: ['长期', '永久', '长期有效', '永久有效', '无固定期限', '无期限', '长久'],
};

const kinds = new Map<string, TokenKind>();
for (const kind of Object.keys(words) as TokenKind[]) for (const word of words[kind]) kinds.set(word, kind);

const longest = Math.max(...Array.from(kinds.keys(), (word) => word.length), 12);
