import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDeeds } from '../deeds';
import type { Picked } from './picked';
import { SummaryPicker } from './SummaryPicker';
import { summaryWords } from './summaryWords';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '10px 12px 16px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which departments and townships get a summary sheet. */
export function SummariesScreen() {
  const styles = useStyles();
  const { language, state } = useDeeds();
  const [departments, setDepartments] = useState<Picked>(null);
  const [townships, setTownships] = useState<Picked>(null);
  const { overview } = state;
  return (
    <div className={styles.screen}>
      <p className={styles.quiet}>{summaryWords[overview === null ? 'first' : 'explain'][language]}</p>
      <SummaryPicker
        command="departmentSummaries"
        title={summaryWords.departments[language]}
        choices={overview?.departments ?? []}
        picked={departments}
        onPick={setDepartments}
        choiceFor={(names) => ({ departments: names, townships: [] })}
      />
      <SummaryPicker
        command="townshipSummaries"
        title={summaryWords.townships[language]}
        choices={overview?.townships ?? []}
        picked={townships}
        onPick={setTownships}
        choiceFor={(names) => ({ departments: [], townships: names })}
      />
    </div>
  );
}
