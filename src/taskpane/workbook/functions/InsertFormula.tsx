import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { type Change, columnLetters, type FormulaId, type FormulaPlace } from '../../../core';
import { PortRefusal } from '../../../port/portRefusal';
import { useKeptFocus } from '../../form/useKeptFocus';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { withColon } from '../joinWords';
import { OneOf } from '../OneOf';
import { columnNumber } from '../columnNumber';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  letters: { display: 'flex', alignItems: 'center', columnGap: '8px', paddingLeft: '24px' },
  input: { width: '90px' },
  fault: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  text: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '4px' },
});

type Where = 'next' | 'cursor' | 'letters';

interface Plan {
  readonly sheet: string;
  readonly column: number | null;
  /** What will stand there, in words. */
  readonly words: string;
}

/** One formula for a whole ledger: into which column, and how it reads before it is written. */
export function InsertFormula({ id }: { id: FormulaId }) {
  const styles = useStyles();
  const { language, desk, run, canRun, selected, state } = useDeeds();
  const [where, setWhere] = useState<Where>('next');
  const [letters, setLetters] = useState('');
  const [plan, setPlan] = useState<Plan | null>(null);
  const [refusal, setRefusal] = useState('');
  const home = useRef<HTMLDivElement | null>(null);
  const fieldId = useId();
  useKeptFocus(home, plan, '[data-next]');

  const isMissing = where === 'letters' && columnNumber(letters) === null;
  const write = ({ sheet, column }: Pick<Plan, 'sheet' | 'column'>): void => {
    setPlan(null);
    run('insertFormula', { departments: 'all', townships: 'all', formula: { id, sheet, column } });
  };
  const look = async (): Promise<void> => {
    const at = await selected();
    const column = where === 'next' ? null : where === 'cursor' ? at.column : columnNumber(letters);
    const change = state.overview === null ? null : await desk.formulaColumn(id, { sheet: at.sheet, column }, language);
    // What cannot be written says so itself, in the command's own words.
    if (typeof change === 'string') write({ sheet: at.sheet, column });
    else
      setPlan({
        sheet: at.sheet,
        column,
        words: planWords(change, id, { sheet: at.sheet, column }, functionWords.nextColumn[language]),
      });
  };
  return (
    <Section title={functionWords.insert[language]}>
      <div ref={home} className={styles.home}>
        <OneOf<Where>
          label={functionWords.whereTo[language]}
          value={where}
          options={(['next', 'cursor', 'letters'] as const).map((value) => ({
            value,
            words: functionWords[({ next: 'nextColumn', cursor: 'cursorColumn', letters: 'ownColumn' } as const)[value]][language], // prettier-ignore
          }))}
          onChoose={(value) => {
            setWhere(value);
            setPlan(null);
          }}
        />
        {where === 'letters' && (
          <div className={styles.letters}>
            <label htmlFor={fieldId}>{functionWords.letters[language]}</label>
            <Input
              id={fieldId}
              className={styles.input}
              value={letters}
              maxLength={3}
              aria-invalid={isMissing}
              onChange={(_, { value }) => {
                setLetters(value);
                setPlan(null);
              }}
            />
            {isMissing && <p className={styles.fault}>{functionWords.badLetters[language]}</p>}
          </div>
        )}
        <p role="status" className={styles.fault}>
          {refusal}
        </p>
        {plan === null ? (
          <Button
            data-next
            disabledFocusable={!canRun || isMissing}
            onClick={() => {
              if (!canRun || isMissing) return;
              setRefusal('');
              look().catch((error: unknown) => {
                setRefusal((error instanceof PortRefusal ? error.text : functionWords.exampleFailed)[language]);
              });
            }}
          >
            {functionWords.show[language]}
          </Button>
        ) : (
          <div>
            <p className={styles.text} role="status">
              {withColon(functionWords.willWrite[language], plan.words, language)}
            </p>
            <div className={styles.buttons}>
              <Button
                data-next
                appearance="primary"
                disabledFocusable={!canRun}
                onClick={() => {
                  if (canRun) write(plan);
                }}
              >
                {functionWords.write[language]}
              </Button>
              <Button
                onClick={() => {
                  setPlan(null);
                }}
              >
                {functionWords.dont[language]}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}

/** Where, and the formula; before the first check only its name is known. The command itself finds the free column. */
function planWords(change: Change | null, id: FormulaId, { sheet, column }: FormulaPlace, free: string): string {
  const cell = change?.kind === 'writeColumn' ? change.cells.find(({ formula }) => formula !== undefined) : undefined;
  const place = column === null ? free : columnLetters(column) + (cell === undefined ? '' : String(cell.row + 1));
  return `${sheet} ${place} =${cell?.formula ?? `${id}(…)`}`;
}
