import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../core';
import type { RecognisedColumn, RecognisedSheet } from '../../../desk/desk';
import { checkWords, kindWords } from './checkWords';

const useStyles = makeStyles({
  sheet: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: { padding: '6px 0', cursor: 'pointer', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  table: {
    width: '100%',
    marginBottom: '8px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: '3px 4px 3px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  short: { whiteSpace: 'nowrap' },
});

/** One sheet: a line, and its columns when the line is opened. */
export function SheetColumns({ sheet, language }: { sheet: RecognisedSheet; language: Language }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.sheet}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.name}>{sheet.name}</span>
        {summaryWords(sheet, language)}
      </summary>
      {isOpen && (
        <>
          <p className={styles.quiet}>{`${sheet.why[language]}${headerWords(sheet, language)}`}</p>
          {sheet.columns.length > 0 && <Columns columns={sheet.columns} language={language} />}
        </>
      )}
    </details>
  );
}

function Columns({ columns, language }: { columns: readonly RecognisedColumn[]; language: Language }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['column', 'header', 'takenFor', 'confidence'] as const).map((name) => (
            <th key={name} scope="col" className={styles.cell}>
              {checkWords[name][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ column, header, field, confidence, candidates, why }) => (
          <tr key={column} title={why}>
            <th scope="row" className={styles.cell}>
              {column}
            </th>
            <td className={styles.cell}>{header}</td>
            <td className={styles.cell}>{(field?.label ?? checkWords.ignored)[language]}</td>
            <td className={`${styles.cell} ${styles.short}`}>
              {sureWords(field !== null, confidence, candidates.length > 0, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sureWords(isTaken: boolean, confidence: number, isInDoubt: boolean, language: Language): string {
  if (isInDoubt) return checkWords.inDoubt[language];
  return isTaken ? `${String(Math.round(confidence * 100))}%` : '';
}

function summaryWords({ kind, rows }: RecognisedSheet, language: Language): string {
  const name = kindWords(kind)[language];
  if (rows === null) return language === 'zh' ? `：${name}` : `: ${name}`;
  return language === 'zh' ? `：${name}，${String(rows)}行` : `: ${name}, ${String(rows)} rows`;
}

function headerWords({ headerRows }: RecognisedSheet, language: Language): string {
  const [first] = headerRows;
  const last = headerRows.at(-1);
  if (first === undefined) return '';
  const rows = first === last ? String(first) : `${String(first)}–${String(last)}`;
  return language === 'zh' ? ` 表头在第${rows}行。` : ` Header in row ${rows}.`;
}
