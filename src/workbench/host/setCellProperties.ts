import type { BorderLook, CellLook, Side } from '../model/cellLook';
import { NotImplemented, OfficeError } from '../protocol/officeError';
import { sidesByName } from './cellProperties';
import { colour } from './colour';

type Given = Readonly<Record<string, unknown>>;

/** A cell's look after `format` of setCellProperties; parts that are not named stay. */
export function withFormat(look: CellLook, format: Given): CellLook {
  const next: Record<string, unknown> = { ...look };
  for (const [name, value] of Object.entries(format)) {
    if (name === 'fill') Object.assign(next, fill(part(value)));
    else if (name === 'font') next.font = { ...look.font, ...font(part(value)) };
    else if (name === 'borders') next.borders = { ...look.borders, ...borders(look, part(value)) };
    else if (name === 'protection') Object.assign(next, known(part(value), ['locked', 'formulaHidden'], name));
    else Object.assign(next, known({ [name]: value }, plainNames, 'SettableCellProperties.format'));
  }
  return next;
}

const plainNames = [
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'shrinkToFit',
  'indentLevel',
  'textOrientation',
];

function fill(given: Given): CellLook {
  const { color, pattern } = known(given, ['color', 'pattern'], 'fill');
  return {
    ...(color !== undefined && { fillColor: color === '' ? '' : colour(color) }),
    ...(pattern !== undefined && { fillPattern: pattern as string }),
  };
}

function font(given: Given): Given {
  const names = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'];
  const { color, ...others } = known(given, names, 'font');
  return color === undefined ? others : { ...others, color: colour(color) };
}

function borders(look: CellLook, given: Given): Partial<Record<Side, BorderLook>> {
  const changed: Partial<Record<Side, BorderLook>> = {};
  for (const [name, value] of Object.entries(given)) {
    const side = sidesByName[name];
    if (side === undefined) throw new NotImplemented(`SettableCellProperties borders.${name} (action kind 3)`);
    const { color, ...edge } = known(part(value), ['style', 'color', 'weight'], 'border');
    const before = look.borders?.[side] ?? { style: 'Continuous', color: '#000000', weight: 'Thin' };
    changed[side] = { ...before, ...edge, ...(color !== undefined && { color: colour(color) }) };
  }
  return changed;
}

function part(value: unknown): Given {
  if (typeof value !== 'object' || value === null) throw new OfficeError('InvalidArgument');
  return value as Given;
}

function known(given: Given, names: readonly string[], where: string): Given {
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw new NotImplemented(`setting ${where}.${name} by cell (action kind 3)`);
  }
  return given;
}
