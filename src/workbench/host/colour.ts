import { OfficeError } from '../protocol/officeError';

/** '#RRGGBB' of a colour given as '#RRGGBB', 'RRGGBB' or one of the commoner HTML names. */
export function colour(value: unknown): string {
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
  const named = names[value.toLowerCase()] ?? value;
  const found = /^#?([0-9a-f]{6})$/i.exec(named);
  if (!found) throw new OfficeError('InvalidArgument');
  return `#${found[1]!.toUpperCase()}`;
}

const names: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
};
