import { setsOf, type ExcelVersion } from '../book/excelVersion';
import { hostInfo, officeColours, type OfficeSettings } from '../transport/officeExternal';

/** What the add-in's frame must know before its first script: it stands in the frame's name. */
export function frameName(version: ExcelVersion, locale: string, isDark: boolean): string {
  const colours = officeColours[isDark ? 'dark' : 'light'];
  return JSON.stringify({ sets: setsOf(version), locale, colours } satisfies OfficeSettings);
}

/** Of the add-in's page, with what Excel adds to the addresses of pages that it opens. */
export function frameAddress(addin: string, locale: string): string {
  return `${addin}pane.html?_host_Info=${encodeURIComponent(hostInfo(locale))}`;
}
