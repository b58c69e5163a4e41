import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { SummaryChoice } from '../../../desk/overview';
import { Tone } from '../../results/Tone';
import { summaryWords } from './summaryWords';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '5px 0', cursor: 'pointer' },
  box: { flexShrink: 0, width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  quiet: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface SummaryLineProps {
  readonly choice: SummaryChoice;
  readonly isPicked: boolean;
  readonly language: Language;
  readonly onToggle: () => void;
}

export function SummaryLine({ choice, isPicked, language, onToggle }: SummaryLineProps) {
  const styles = useStyles();
  const { label, units, overdue } = choice;
  return (
    <li>
      <label className={styles.label}>
        <input type="checkbox" className={styles.box} checked={isPicked} onChange={onToggle} />
        <span className={styles.name}>{label[language]}</span>
        <span className={styles.quiet}>{language === 'zh' ? `${String(units)}家` : `${String(units)} units`}</span>
        {overdue > 0 && <Tone tone="bad">{`${summaryWords.overdue[language]} ${String(overdue)}`}</Tone>}
      </label>
    </li>
  );
}
