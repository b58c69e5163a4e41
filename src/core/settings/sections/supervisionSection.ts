import type { RiskClass, RiskLevel } from '../../regulation/riskClass';
import { sourceOf } from '../line';
import { numberKind } from '../numberKind';
import type { Line, Path, Section } from '../section';
import { textKind } from '../wordKinds';

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

/** Words of the user stand in both languages alike. */
const measureKind = {
  ...textKind,
  show: (value: unknown) => (value as { readonly zh: string }).zh,
  read: (...cell: Parameters<typeof textKind.read>) => {
    const read = textKind.read(...cell);
    return 'fault' in read ? read : { value: { zh: read.value as string, en: read.value as string } };
  },
};

export const supervisionSection: Section = {
  id: 'supervision',
  title: { zh: '监管措施（十二格）', en: 'Supervision by class and level' },
  intro: {
    zh: '每一类每一级多长时间现场检查一次、多长时间报告一次。间隔越短，监管越严。',
    en: 'Months between on-site checks and between reports for each grade.',
  },
  about: { zh: '类别级别', en: 'Grade' },
  columns: [
    { zh: '现场检查间隔（月）', en: 'On-site check (months)' },
    { zh: '报告间隔（月）', en: 'Report (months)' },
    { zh: '监管措施', en: 'Measure' },
  ],
  lines: classes.flatMap((riskClass) => levels.map((level) => gradeLine(riskClass, level))),
};

function gradeLine(riskClass: RiskClass, level: RiskLevel): Line {
  const path: Path = ['supervisionMatrix', riskClass, String(level)];
  const number = (key: string) => ({ path: [...path, key], kind: numberKind([...path, key]) });
  return {
    key: `supervisionMatrix.${riskClass}${String(level)}`,
    label: { zh: `${riskClass}类${String(level)}级`, en: `${riskClass}${String(level)}` },
    values: [number('siteCheckMonths'), number('reportMonths'), { path: [...path, 'measure'], kind: measureKind }],
    source: sourceOf(path),
  };
}
