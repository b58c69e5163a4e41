import type { Severity } from '../checks/rule';
import type { Text } from '../text';

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { zh: '严重', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};
