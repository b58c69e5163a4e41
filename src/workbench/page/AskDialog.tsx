import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { BookText } from '../book/book';
import { words } from './words';

interface AskDialogProps {
  readonly say: (text: BookText) => string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Before another file takes the place of one with unsaved changes. */
export function AskDialog({ say, onSave, onDiscard, onCancel }: AskDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(words.askTitle)}</DialogTitle>
          <DialogContent>{say(words.askText)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onSave}>
              {say(words.saveFirst)}
            </Button>
            <Button onClick={onDiscard}>{say(words.discard)}</Button>
            <Button onClick={onCancel}>{say(words.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
