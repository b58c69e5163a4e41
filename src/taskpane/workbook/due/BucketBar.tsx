import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { Bucket } from '../../../desk/desk';
import { barHeight, buckets } from './bucketBar';
import { dueWords } from './dueWords';

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(7, 1fr)',
    columnGap: '2px',
    padding: '0 8px 6px',
  },
  button: {
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-end',
    height: '92px',
    '@media (max-height: 450px)': { height: '74px' },
    padding: '2px 0',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-2px' },
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  track: { flexGrow: 1, width: '60%', display: 'flex', alignItems: 'flex-end' },
  bar: {
    width: '100%',
    borderRadius: '2px 2px 0 0',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    forcedColorAdjust: 'none',
  },
  words: { height: '32px', display: 'flex', alignItems: 'center', textAlign: 'center' },
  bad: { backgroundColor: tokens.colorPaletteRedBackground3 },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  warn: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  info: { backgroundColor: tokens.colorBrandBackground },
  good: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  plain: { backgroundColor: tokens.colorNeutralForeground3 },
});

interface BucketBarProps {
  readonly counts: Readonly<Record<Bucket, number>>;
  /** Null: all. */
  readonly bucket: Bucket | null;
  readonly onBucket: (bucket: Bucket | null) => void;
  readonly language: Language;
}

/** How much falls due when; a column opens its lines. */
export function BucketBar({ counts, bucket, onBucket, language }: BucketBarProps) {
  const styles = useStyles();
  const most = Math.max(...Object.values(counts));
  return (
    <div role="group" aria-label={dueWords.timeline[language]} className={styles.row}>
      {buckets.map(([name, tone]) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === bucket}
          className={mergeClasses(styles.button, name === bucket && styles.chosen)}
          onClick={() => {
            onBucket(name === bucket ? null : name);
          }}
        >
          <span className={styles.track} aria-hidden="true">
            <span
              className={mergeClasses(styles.bar, styles[tone])}
              style={{ height: `${String(barHeight(counts[name], most))}%` }}
            />
          </span>
          <span className={styles.count}>{counts[name]}</span>
          <span className={styles.words}>{dueWords[name][language]}</span>
        </button>
      ))}
    </div>
  );
}
