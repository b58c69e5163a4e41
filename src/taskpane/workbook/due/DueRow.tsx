import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { DueLine } from '../../../desk/desk';
import { Tone } from '../../results/Tone';
import { useRowStyles } from '../list/useRowStyles';
import { workbookWords } from '../workbookWords';
import { buckets } from './bucketBar';
import { dueWords } from './dueWords';

const tones = Object.fromEntries(buckets);

/** When and what in one line, whose and how it stands in the next. */
export function DueRow({ line, language }: { line: DueLine; language: Language }) {
  const row = useRowStyles();
  const { what, unit, due, bucket } = line;
  return (
    <>
      <div className={row.head}>
        <Tone tone={tones[bucket] ?? 'plain'}>{dueWords[bucket][language]}</Tone>
        <span className={row.cut}>{what}</span>
        <span className={mergeClasses(row.quiet, row.end)}>{due ?? ''}</span>
      </div>
      <div className={mergeClasses(row.cut, row.quiet)}>{unit ?? workbookWords.unitUnknown[language]}</div>
    </>
  );
}

const useStyles = makeStyles({ line: { margin: '0 0 2px' } });

export function DueDetail({ line, language }: { line: DueLine; language: Language }) {
  const styles = useStyles();
  const { what, unit, words } = line;
  return (
    <>
      <p className={styles.line}>
        <strong>{what}</strong> {unit ?? workbookWords.unitUnknown[language]}
      </p>
      <p className={styles.line}>{words}</p>
    </>
  );
}
