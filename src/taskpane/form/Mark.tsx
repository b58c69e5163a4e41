import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** The shield with a tick, as on the ribbon. */
export function Mark() {
  return (
    <svg className={useStyles().mark} width={24} height={24} viewBox="0 0 32 32" aria-hidden="true">
      <path fill="currentColor" d="M16 2 28 6v9c0 7.5-5 12.6-12 15C9 27.6 4 22.5 4 15V6Z" />
      <path
        d="m10 16 4.5 4.5L22.5 12"
        fill="none"
        stroke="#fff"
        strokeWidth={3.2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
