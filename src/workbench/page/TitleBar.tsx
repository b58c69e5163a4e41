import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { BookText } from '../book/book';
import { words } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    flexShrink: 0,
    padding: '5px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  name: {
    display: 'flex',
    columnGap: '8px',
    flexGrow: 1,
    minWidth: 0,
    margin: '0 12px',
    fontSize: '14px',
    justifyContent: 'center',
  },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface TitleBarProps {
  readonly say: (text: BookText) => string;
  /** Null while nothing is open. */
  readonly file: { readonly name: string; readonly state: BookText } | null;
  readonly saveWord: BookText;
  readonly samples: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (name: string) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: () => void;
}

/** What is open, and what can be done with it as a whole. */
export function TitleBar({ say, file, saveWord, samples, ...deeds }: TitleBarProps) {
  const styles = useStyles();
  const isOff = file === null;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{say(words.title)}</h1>
      <OpenButton label={say(words.open)} onFiles={deeds.onFiles} />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small">{say(words.samples)} ▾</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {samples.map((name) => (
              <MenuItem
                key={name}
                onClick={() => {
                  deeds.onSample(name);
                }}
              >
                {name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button size="small" appearance="primary" disabledFocusable={isOff} onClick={deeds.onSave}>
        {say(saveWord)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={isOff} onClick={deeds.onUndo}>
        {say(words.undo)}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={isOff} onClick={deeds.onRedo}>
        {say(words.redo)}
      </Button>
      <span className={styles.name}>
        {file !== null && (
          <>
            <span className={styles.file} title={file.name}>
              {file.name}
            </span>
            <span className={styles.state}>{say(file.state)}</span>
          </>
        )}
      </span>
      <Button size="small" appearance="subtle" onClick={deeds.onLanguage}>
        {say(words.language)}
      </Button>
    </header>
  );
}

function OpenButton({ label, onFiles }: { readonly label: string } & Pick<TitleBarProps, 'onFiles'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" id="open" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
