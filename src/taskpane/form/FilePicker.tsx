import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../../core';
import type { ChosenFile } from '../analysis/analysis';
import { paneWords } from '../paneWords';
import { DropZone } from './DropZone';
import { sizeWords } from './sizeWords';

const useStyles = makeStyles({
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
  return (
    <DropZone onFiles={onFiles}>
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
    </DropZone>
  );
}
