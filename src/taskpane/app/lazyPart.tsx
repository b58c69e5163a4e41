import { type ComponentType, lazy } from 'react';
import type { Language } from '../../core';
import { workbookWords } from '../workbook/workbookWords';

/** A part of the pane that is fetched when it is wanted; where it cannot be fetched, a sentence says so. */
export function lazyPart<Props extends { language: Language }>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: Stuck as ComponentType<Props> }),
    ),
  );
}

function Stuck({ language }: { language: Language }) {
  return <p role="alert">{workbookWords.stuck[language]}</p>;
}
