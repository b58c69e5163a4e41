import { makeStyles, tokens } from '@fluentui/react-components';

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
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontSize: '13px',
    lineHeight: '19px',
    overflowWrap: 'anywhere',
  },
});
