import type { Area } from '../../core';
import { areaAddress, parseArea } from './cellAddress';
import { attribute, withAttribute } from './xmlTree';

/**
 * The dimension tag with `added` inside; readers that stream trust it and would not see cells outside.
 * A tag that says nothing readable is left alone.
 */
export function widenDimension(tag: string, added: Area): string {
  const area = parseArea(attribute(tag, 'ref') ?? '');
  return area ? withAttribute(tag, 'ref', areaAddress(union(area, added))) : tag;
}

export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
