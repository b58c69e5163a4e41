import type { Area } from '../../core';
import type { BorderLook, Side } from '../model/cellLook';
import { OfficeError } from '../protocol/officeError';
import { colour } from './colour';
import type { Host } from './host';
import { type HostClass, type HostObject, hostObject } from './hostClass';
import { changeLooks, commonLook } from './looks';
import { RangeGroup } from './rangePlace';

const indexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export const rangeBordersClass: HostClass<RangeGroup> = {
  name: 'RangeBorderCollection',
  get: { Count: () => indexes.length },
  indexer: (group, key) => (typeof key === 'string' && indexes.includes(key) ? border(group, key) : null),
  items: (group) => indexes.map((index) => border(group, index)),
};

interface RangeBorder {
  readonly index: string;
  /** The cells and which of their sides make up the border: all of them are set, those of the first are read. */
  readonly edges: readonly (readonly [RangeGroup, Side])[];
}

const none: BorderLook = { style: 'None', color: '#000000', weight: 'Thin' };

const rangeBorderClass: HostClass<RangeBorder> = {
  name: 'RangeBorder',
  get: {
    SideIndex: ({ index }) => index,
    Style: common('style'),
    Color: common('color'),
    Weight: common('weight'),
  },
  set: {
    Style: (self, value, host) => {
      change(self, host, (edge) => (value === 'None' ? none : { ...edge, style: word(value) }));
    },
    Color: (self, value, host) => {
      change(self, host, (edge) => ({ ...edge, style: solid(edge), color: colour(value) }));
    },
    Weight: (self, value, host) => {
      change(self, host, (edge) => ({ ...edge, style: solid(edge), weight: word(value) }));
    },
  },
};

function border(group: RangeGroup, index: string): HostObject {
  const edges = group.areas
    .flatMap((area) => edgesOf(area, index))
    .map(([area, side]) => [new RangeGroup(group.sheet, [area]), side] as const);
  return hostObject(rangeBorderClass, { index, edges }, index);
}

/** An edge between two cells is kept by both, as Excel shows it from either. */
function edgesOf(area: Area, index: string): (readonly [Area, Side])[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, index]];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, index]];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, index]];
    case 'EdgeRight':
      return [[{ ...area, left: right }, index]];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        [{ ...area, bottom: bottom - 1 }, 'EdgeBottom'],
        [{ ...area, top: top + 1 }, 'EdgeTop'],
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        [{ ...area, right: right - 1 }, 'EdgeRight'],
        [{ ...area, left: left + 1 }, 'EdgeLeft'],
      ];
    default:
      return [[area, index as Side]];
  }
}

function common(name: keyof BorderLook): (self: RangeBorder) => unknown {
  return ({ edges }) => {
    const [first] = edges;
    return first ? commonLook(first[0], ({ borders }) => (borders?.[first[1]] ?? none)[name]) : none[name];
  };
}

function change({ edges }: RangeBorder, host: Host, next: (edge: BorderLook) => BorderLook): void {
  for (const [group, side] of edges) {
    changeLooks(group, host, (look) => ({
      ...look,
      borders: { ...look.borders, [side]: next(look.borders?.[side] ?? none) },
    }));
  }
}

function solid({ style }: BorderLook): string {
  return style === 'None' ? 'Continuous' : style;
}

function word(value: unknown): string {
  if (typeof value !== 'string') throw new OfficeError('InvalidArgument');
  return value;
}
