import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { Page } from '../../../desk/desk';
import { listWindow, rowForKey, scrollTo } from './listWindow';
import type { PageStore } from './pageStore';
import { useHeight } from './useHeight';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '100px',
    // The page inside Excel hides bars that are not always there.
    overflowY: 'scroll',
    scrollbarWidth: 'thin',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  group: {
    flexShrink: 0,
    padding: '2px 12px',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: '6px 10px 6px 12px',
    overflow: 'hidden',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

interface LineListProps<Line> {
  readonly store: PageStore<Line, Page<Line>>;
  readonly rowHeight: number;
  readonly label: string;
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Enter or a click. */
  readonly onPick: (line: Line) => void;
  readonly row: (line: Line, before: Line | undefined) => ReactNode;
  /** The group of a line: that of the first line in sight stands above the list. */
  readonly groupOf?: (line: Line) => string | null;
}

/** A list of any length that draws only the rows in sight. Arrow keys move, Enter and a click pick. */
export function LineList<Line>({
  store,
  rowHeight,
  label,
  active,
  onActive,
  onPick,
  row,
  groupOf,
}: LineListProps<Line>) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement | null>(null);
  const height = useHeight(box);
  const [scrollTop, setScrollTop] = useState(0);
  useSyncExternalStore(store.subscribe, store.version);
  const total = store.total ?? 0;
  const { first, last } = listWindow(scrollTop, height, rowHeight, total);

  useEffect(() => {
    store.need(Math.max(0, first), Math.max(0, last));
  }, [store, first, last]);
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [store]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const line = store.line(active);
    if (event.key === 'Enter' && line !== undefined) onPick(line);
    const next = rowForKey(event.key, active, total, Math.floor(height / rowHeight));
    if (next === null) return;
    event.preventDefault();
    onActive(next);
    box.current?.scrollTo({ top: scrollTo(next, scrollTop, height, rowHeight) });
  };

  const top = store.line(Math.floor(scrollTop / rowHeight));
  const group = top === undefined ? null : (groupOf?.(top) ?? null);
  const drawn: number[] = [];
  for (let index = first; index <= last; index++) drawn.push(index);
  // What a screen reader is on must be there, also when it is out of sight.
  if (active < total && (active < first || active > last)) drawn.push(active);
  return (
    <>
      {group !== null && <div className={styles.group}>{group}</div>}
      <div
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={total > 0 ? `${id}-${String(active)}` : undefined}
        className={styles.list}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => {
          setScrollTop(currentTarget.scrollTop);
        }}
      >
        <div role="presentation" style={{ height: total * rowHeight }} />
        {drawn.map((index) => {
          const line = store.line(index);
          return (
            <div
              key={index}
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === active}
              aria-setsize={total}
              aria-posinset={index + 1}
              className={mergeClasses(styles.row, index === active && styles.active)}
              style={{ top: index * rowHeight, height: rowHeight }}
              onClick={() => {
                onActive(index);
                if (line !== undefined) onPick(line);
              }}
            >
              {line !== undefined && row(line, store.line(index - 1))}
            </div>
          );
        })}
      </div>
    </>
  );
}
