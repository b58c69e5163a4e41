import { Button, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { FormulaId } from '../../../core';
import { useDeeds } from '../deeds';
import { FormulaCare } from './FormulaCare';
import { FunctionDetail } from './FunctionDetail';
import { FunctionList } from './FunctionList';
import { functionWords } from './functionWords';
import { NoFunctions } from './NoFunctions';
import { useFormulas } from './useFormulas';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '10px 12px 16px' },
  again: { alignSelf: 'flex-start' },
});

/** The functions for cells: what each gives, here and in general, and how it is written. */
export function FunctionsScreen() {
  const styles = useStyles();
  const { language, desk } = useDeeds();
  const { all, isFailed, askAgain } = useFormulas(desk);
  const home = useRef<HTMLDivElement | null>(null);
  const [open, setOpen] = useState<FormulaId | null>(null);
  const left = useRef<{ readonly id: FormulaId; readonly scrollTop: number } | null>(null);

  useLayoutEffect(() => {
    const box = home.current?.parentElement;
    // The button that was pressed is gone: the keyboard goes on where it leads to, and back to where it was.
    if (!box || left.current === null) return;
    const { id, scrollTop } = left.current;
    const selector = open === null ? `#function-${id}` : 'button';
    box.scrollTo({ top: open === null ? scrollTop : 0 });
    home.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [open]);

  const opened = all?.find(({ id }) => id === open);
  return (
    <div ref={home} className={styles.screen}>
      {opened === undefined && <NoFunctions />}
      {isFailed && (
        <Button className={styles.again} onClick={askAgain}>
          {functionWords.askAgain[language]}
        </Button>
      )}
      {all !== null && opened === undefined && (
        <>
          <FunctionList
            all={all}
            onOpen={(id) => {
              left.current = { id, scrollTop: home.current?.parentElement?.scrollTop ?? 0 };
              setOpen(id);
            }}
          />
          <FormulaCare />
        </>
      )}
      {opened !== undefined && (
        <FunctionDetail
          key={opened.id}
          formula={opened}
          onBack={() => {
            setOpen(null);
          }}
        />
      )}
    </div>
  );
}
