import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../core';
import type { ShownSheet } from '../analysis/paneView';
import { resultWords } from './resultWords';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What each sheet was taken for, and why. */
export function SheetList({ sheets, language }: { sheets: readonly ShownSheet[]; language: Language }) {
  const styles = useStyles();
  return (
    <Section title={resultWords.sheets[language]}>
      <ul className={styles.list}>
        {sheets.map(({ name, rows, why }) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            {rows !== null && (language === 'zh' ? `，${String(rows)}行` : `, ${String(rows)} rows`)}
            <p className={styles.why}>{why[language]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
