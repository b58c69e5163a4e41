import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useState } from 'react';
import type { RibbonButton, RibbonTab } from './readRibbon';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    overflowX: 'auto',
    padding: '4px 8px 2px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    padding: '0 6px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexGrow: 1 },
  label: { fontSize: '11px', lineHeight: '16px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  button: {
    flexDirection: 'column',
    rowGap: '2px',
    minWidth: '64px',
    padding: '4px 6px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  icon: { display: 'block', width: '32px', height: '32px', margin: 0 },
  tip: { maxWidth: '280px' },
});

interface RibbonProps {
  readonly tab: RibbonTab;
  /** The accessible name of the whole. */
  readonly name: string;
  /** Where the add-in's files are, relative to the page. */
  readonly addin: string;
  readonly isOff: boolean;
  readonly onClick: (button: RibbonButton) => void;
}

/** The add-in's tab. One stop of the tabulator key; arrow keys go through its buttons. */
export function Ribbon({ tab, name, addin, isOff, onClick }: RibbonProps) {
  const styles = useStyles();
  const ids = tab.groups.flatMap(({ buttons }) => buttons.map(({ id }) => id));
  const [stop, setStop] = useState(ids[0]);
  return (
    <div
      role="toolbar"
      aria-label={`${tab.label} · ${name}`}
      className={styles.ribbon}
      onKeyDown={(event) => {
        const next = placeAfter(event.key, ids.indexOf(stop ?? ''), ids.length);
        if (next === null) return;
        event.preventDefault();
        event.currentTarget.querySelectorAll('button').item(next).focus();
      }}
    >
      {tab.groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.buttons}>
            {group.buttons.map((button) => (
              <Tooltip key={button.id} relationship="description" withArrow content={<Tip {...button} />}>
                <Button
                  appearance="subtle"
                  className={styles.button}
                  // Stays in the order of the keys, so that a screen reader can find out what there will be.
                  disabledFocusable={isOff}
                  icon={{
                    className: styles.icon,
                    children: <img src={addin + button.icon} alt="" width={32} height={32} />,
                  }}
                  tabIndex={button.id === stop ? 0 : -1}
                  onFocus={() => {
                    setStop(button.id);
                  }}
                  onClick={() => {
                    onClick(button);
                  }}
                >
                  {button.label}
                </Button>
              </Tooltip>
            ))}
          </div>
          <span aria-hidden className={styles.label}>
            {group.label}
          </span>
        </div>
      ))}
    </div>
  );
}

/** Where a key leads from the button at this place; null where it leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function Tip({ label, tip }: RibbonButton) {
  const styles = useStyles();
  return (
    <div className={styles.tip}>
      <strong>{label}</strong>
      <div>{tip}</div>
    </div>
  );
}
