import { mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { UnitLine } from '../../../desk/desk';
import { Tone, type ToneName } from '../../results/Tone';
import { useRowStyles } from '../list/useRowStyles';
import { gradeWords } from './gradeWords';

const tones: Readonly<Record<string, ToneName>> = { 1: 'good', 2: 'warn', 3: 'high', 4: 'bad' };

/** The grade's colour by its level, the last figure of its name. */
export function gradeTone(grade: string): ToneName {
  return tones[grade.slice(-1)] ?? 'plain';
}

export function UnitRow({ line, language }: { line: UnitLine; language: Language }) {
  const row = useRowStyles();
  const { name, grade, range, township, department } = line;
  return (
    <>
      <div className={row.head}>
        <Tone tone={gradeTone(grade)}>{grade}</Tone>
        <span className={row.cut}>{name}</span>
      </div>
      <div className={mergeClasses(row.cut, row.quiet)}>
        {[range !== null && `${gradeWords.range[language]} ${range}`, township, department].filter(Boolean).join(' · ')}
      </div>
    </>
  );
}
