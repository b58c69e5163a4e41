import type { Text } from '../../../core';

/** The fixed words of the screen 待补. */
export const askWords = {
  explain: {
    zh: '台账没有写明、需要向单位核实的内容。复制后可用微信、短信或函发给单位。',
    en: 'What the ledgers do not say and has to be asked of each unit. Copy it into a message or a letter.',
  },
  list: { zh: '待补单位', en: 'Units to ask' },
  nothing: { zh: '没有需要补充的资料。', en: 'Nothing has to be asked for.' },
  detail: { zh: '当前单位', en: 'This unit' },
  copy: { zh: '复制这一家', en: 'Copy this one' },
  copyAll: { zh: '复制全部', en: 'Copy all' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: {
    zh: '这里不允许复制，请在下面手工选择后按 Ctrl+C。',
    en: 'Copying is not allowed here; select the text below and press Ctrl+C.',
  },
} as const satisfies Readonly<Record<string, Text>>;
