import type { EquipmentKind } from '../regulation/catalogue';
import type { Figures } from '../summary/summary';
import type { Text } from '../text';

type Kind = EquipmentKind | 'unknown';

/** In the order of the catalogue; what is not counted in pieces (台) last. */
export const kindOrder: readonly Kind[] = [
  '锅炉',
  '压力容器',
  '电梯',
  '起重机械',
  '场内车辆',
  '游乐设施',
  '客运索道',
  'unknown',
  '压力管道',
  '气瓶',
];

export const kindNames: Readonly<Record<Kind, Text>> = {
  锅炉: { zh: '锅炉', en: 'Boilers' },
  压力容器: { zh: '压力容器', en: 'Pressure vessels' },
  电梯: { zh: '电梯', en: 'Lifts' },
  起重机械: { zh: '起重机械', en: 'Cranes' },
  场内车辆: { zh: '场内车辆', en: 'Works vehicles' },
  游乐设施: { zh: '游乐设施', en: 'Amusement rides' },
  客运索道: { zh: '客运索道', en: 'Ropeways' },
  压力管道: { zh: '压力管道', en: 'Pressure pipes' },
  气瓶: { zh: '气瓶', en: 'Cylinders' },
  unknown: { zh: '种类不明', en: 'Kind unknown' },
};

/** Devices counted in pieces (台), pipes (条/段) and cylinders (只), never added up with each other. */
export function kindCounts({ byKind }: Figures): { devices: number; pipes: number; cylinders: number } {
  let devices = 0;
  for (const [kind, { all }] of byKind) if (kind !== '压力管道' && kind !== '气瓶') devices += all;
  return { devices, pipes: byKind.get('压力管道')?.all ?? 0, cylinders: byKind.get('气瓶')?.all ?? 0 };
}
