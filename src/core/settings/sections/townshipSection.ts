import type { Source } from '../../regulation/inForce';
import { type Township, townships } from '../../regulation/townships';
import type { Line, Section } from '../section';
import { textKind, wordsKind } from '../wordKinds';

const table = townships[0]!;

export const townshipSection: Section = {
  id: 'townships',
  title: { zh: '乡镇、街道、开发区名单', en: 'Townships' },
  intro: {
    zh: '台账里出现“识别用字”就认作该乡镇（街道）。要增加，在本表末尾的空行里填写名称和识别用字。',
    en: 'A ledger that names one of the words means the township. To add one, fill in an empty row at the end of this table.',
  },
  about: { zh: '名单', en: 'List' },
  columns: [
    { zh: '名称', en: 'Name' },
    { zh: '英文名', en: 'English name' },
    { zh: '识别用字', en: 'Words that mean it' },
  ],
  lines: table.value!.map((township) => townshipLine(township, table.source)),
  takesNewRows: true,
};

function townshipLine({ id, name, english }: Township, source: Source): Line {
  const path = ['townships', id] as const;
  return {
    key: `townships.${id}`,
    label: { zh: name, en: english },
    values: [
      { path: [...path, 'name'], kind: textKind },
      { path: [...path, 'english'], kind: textKind },
      { path: [...path, 'stems'], kind: wordsKind(2) },
    ],
    source,
  };
}
