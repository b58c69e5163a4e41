import { makeStyles, tokens } from '@fluentui/react-components';

// Old, and still the only way to cut a text after its second line.
const downwards: Readonly<Record<string, string>> = { WebkitBoxOrient: 'vertical' };

/** Looks that the rows of all lists share. */
export const useRowStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: '6px',
    minWidth: 0,
    whiteSpace: 'nowrap',
    lineHeight: '22px',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  cut: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, lineHeight: '18px' },
  end: { marginLeft: 'auto', flexShrink: 0 },
  two: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    ...downwards,
    overflow: 'hidden',
    fontSize: '13px',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
});
