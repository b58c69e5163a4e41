import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../core';
import { paneWords } from '../paneWords';
import { Mark } from './Mark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    // Excel draws its own menu over the top right corner of a pane.
    padding: '8px 40px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  language: { minWidth: '0', flexShrink: 0 },
});

export function PaneHeader(props: { language: Language; onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const other = props.language === 'zh' ? 'en' : 'zh';
  return (
    <header className={styles.header}>
      <Mark />
      <h1 className={styles.title}>{paneWords.title[props.language]}</h1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        onClick={() => {
          props.onLanguage(other);
        }}
      >
        {paneWords.otherLanguage[props.language]}
      </Button>
    </header>
  );
}
