import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { DescribedFormula, FormulaId } from '../../../core';
import { useDeeds } from '../deeds';
import { type FunctionGroup, functionGroups } from './functionGroups';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  explain: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  button: {
    display: 'block',
    width: '100%',
    padding: '7px 12px',
    textAlign: 'left',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface FunctionListProps {
  readonly all: readonly DescribedFormula[];
  readonly onOpen: (id: FormulaId) => void;
}

/** All functions, by what a clerk wants to know. */
export function FunctionList({ all, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const { language } = useDeeds();
  return (
    <>
      <p className={styles.explain}>{functionWords.explain[language]}</p>
      {functionGroups.map((group) => (
        <Group key={group.title.zh} group={group} all={all} onOpen={onOpen} />
      ))}
    </>
  );
}

function Group({ group, all, onOpen }: FunctionListProps & { readonly group: FunctionGroup }) {
  const styles = useStyles();
  const { language } = useDeeds();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {group.title[language]}
      </h2>
      <ul className={styles.list}>
        {group.ids.map((id) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              id={`function-${id}`}
              className={styles.button}
              onClick={() => {
                onOpen(id);
              }}
            >
              <span className={styles.head}>
                <span className={styles.code}>{id}</span>
              </span>
              <span className={styles.text}>{all.find((one) => one.id === id)?.says[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
