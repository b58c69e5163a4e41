import { makeStyles, SpinButton, ToggleButton } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { BookText } from '../../book/book';
import {
  type Simulation,
  type Trouble,
  type TroubleKind,
  troubleKinds,
  type TroubleState,
} from '../../book/simulation';
import { barWords } from './barWords';
import { Choice } from './Choice';
import { isWaiting, troubleText } from './troubleText';

const useStyles = makeStyles({
  group: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  number: { width: '64px' },
  button: { minWidth: 0 },
});

interface SyncTroublesProps {
  readonly say: (text: BookText) => string;
  readonly simulation: Simulation;
  readonly isOff: boolean;
}

/** What happens in the midst of the add-in's next command, and how far that is. */
export function SyncTroubles({ say, simulation, isOff }: SyncTroublesProps) {
  const styles = useStyles();
  const [state, setState] = useState<TroubleState | null>(null);
  const [sync, setSync] = useState(1);
  const [kind, setKind] = useState<TroubleKind>('fails');
  useEffect(
    () =>
      simulation.onMeter(({ trouble }) => {
        setState(trouble);
      }),
    [simulation],
  );
  const plan = async (trouble: Trouble | null): Promise<void> => {
    await simulation.plan(trouble);
    setState((await simulation.meter()).trouble);
  };
  const isPlanned = state !== null && isWaiting(state);
  const isBetween = isPlanned && state.sync === 'firstWriting';
  const isAtSync = isPlanned && !isBetween;
  return (
    <>
      <ToggleButton
        size="small"
        className={styles.button}
        checked={isBetween}
        disabledFocusable={isOff}
        onClick={() => void plan(isBetween ? null : { kind: 'coAuthorEdits', sync: 'firstWriting' })}
      >
        {say(barWords.between)}
      </ToggleButton>
      <span className={styles.group}>
        {say(barWords.atSync)}
        <SpinButton
          size="small"
          className={styles.number}
          aria-label={say(barWords.whichSync)}
          min={1}
          max={999}
          value={sync}
          onChange={(_, { value, displayValue }) => {
            setSync(value ?? (Number(displayValue) || 1));
          }}
        />
        <Choice
          label={say(barWords.times)}
          name={say(barWords.what)}
          options={troubleKinds.map((one) => [one, say(barWords[one])])}
          chosen={kind}
          onChoose={setKind}
        />
        <ToggleButton
          size="small"
          className={styles.button}
          checked={isAtSync}
          disabledFocusable={isOff}
          onClick={() => void plan(isAtSync ? null : { kind, sync })}
        >
          {say(barWords.plan)}
        </ToggleButton>
      </span>
      <output aria-label={say(barWords.planned)}>{state !== null && say(troubleText(state))}</output>
    </>
  );
}
