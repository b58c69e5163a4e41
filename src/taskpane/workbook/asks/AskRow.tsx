import { mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { AskLine } from '../../../desk/desk';
import { useRowStyles } from '../list/useRowStyles';

export function AskRow({ line, language }: { line: AskLine; language: Language }) {
  const row = useRowStyles();
  const { unit, township, questions } = line;
  const count = language === 'zh' ? `${String(questions.length)}项` : `${String(questions.length)} items`;
  return (
    <>
      <div className={row.head}>
        <span className={row.cut}>{unit}</span>
        <span className={mergeClasses(row.quiet, row.end)}>{count}</span>
      </div>
      <div className={mergeClasses(row.cut, row.quiet)}>
        {[township, questions[0]?.[language]].filter(Boolean).join(' · ')}
      </div>
    </>
  );
}
