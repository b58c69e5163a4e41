import { mergeClasses } from '@fluentui/react-components';
import type { Language, Severity } from '../../../core';
import type { FindingLine } from '../../../desk/desk';
import { resultWords } from '../../results/resultWords';
import { Tone, type ToneName } from '../../results/Tone';
import { useRowStyles } from '../list/useRowStyles';

const tones: Readonly<Record<Severity, ToneName>> = { error: 'bad', warning: 'warn', info: 'info' };

interface FindingLineRowProps {
  readonly line: FindingLine;
  readonly isFirstOfGroup: boolean;
  readonly language: Language;
}

/** Severity, place and unit in one line, the message in two more. */
export function FindingLineRow({ line, isFirstOfGroup, language }: FindingLineRowProps) {
  const row = useRowStyles();
  const { severity, sheet, cell, unit, group, message } = line;
  return (
    <>
      <div className={row.head}>
        <Tone tone={tones[severity]}>{resultWords[severity][language]}</Tone>
        {group !== null && group !== unit && isFirstOfGroup && <strong className={row.cut}>{group}</strong>}
        <span className={mergeClasses(row.cut, row.quiet)}>{unit ?? sheet}</span>
        <span className={mergeClasses(row.quiet, row.end)}>{cell}</span>
      </div>
      <div className={row.two}>{message}</div>
    </>
  );
}
