import { useEffect, useState } from 'react';
import { recallResultsAs, rememberResultsAs, type ResultsChoice } from '../../../commands/resultsAs';
import type { WorkbookPort } from '../../../port/workbookPort';
import { useDeeds } from '../deeds';
import { OneOf } from '../OneOf';
import { checkWords } from './checkWords';

/** Values or formulas in the result columns; the workbook remembers it. Nothing where one formula cannot fill a column. */
export function ResultsForm({ port }: { port: WorkbookPort }) {
  const { language, state, hasFunctions } = useDeeds();
  const [choice, setChoice] = useState<ResultsChoice | null>(null);
  useEffect(() => {
    recallResultsAs(port).then(setChoice, () => undefined);
  }, [port]);
  if (choice === null || !hasFunctions || !port.canSpill) return null;
  return (
    <OneOf<ResultsChoice>
      label={checkWords.resultsAs[language]}
      value={choice}
      busy={state.job !== null}
      options={(['values', 'formulas'] as const).map((value) => ({ value, words: checkWords[value][language] }))}
      onChoose={(value) => {
        // Shown once the workbook has it.
        rememberResultsAs(port, value).then(
          () => {
            setChoice(value);
          },
          () => undefined,
        );
      }}
    />
  );
}
