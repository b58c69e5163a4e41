import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../../core';
import type { ChosenFile } from '../analysis/analysis';
import { paneWords } from '../paneWords';
import { sizeWords } from './sizeWords';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '6px',
    padding: '16px 12px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface FilePickerProps {
  file: ChosenFile | null;
  language: Language;
  busy: boolean;
  onFiles: (files: FileList) => void;
}

export function FilePicker({ file, language, busy, onFiles }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement | null>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      }}
    >
      {file !== null && <span className={styles.name}>{file.name}</span>}
      {file !== null && <span className={styles.quiet}>{sizeWords(file.size)}</span>}
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {(file === null ? paneWords.chooseFile : paneWords.changeFile)[language]}
      </Button>
      <span className={styles.quiet}>{paneWords.dropHere[language]}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null) onFiles(currentTarget.files);
          // So that the same file, changed meanwhile, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
