/** What Office.js tells of the theme; older copies of it tell only colours, and some nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  /** '#RRGGBB', and of dark themes darker than the middle. */
  readonly bodyBackgroundColor?: string;
}

/** Whether Office shows itself dark; null where it does not say. */
export function isDarkOffice(theme: OfficeTheme | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!found) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
