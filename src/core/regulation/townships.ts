import { day } from '../dates/day';
import type { InForce } from './inForce';
import { townshipList } from './sources/departments';

/** A township, street office or zone of the city (乡镇、街道、开发区). */
export interface Township {
  readonly id: string;
  /** Official name, e.g. 米山镇. */
  readonly name: string;
  readonly english: string;
  /** The two characters by which it is recognised, whether 乡 or 镇; and other spellings met. */
  readonly stems: readonly string[];
}

const list: readonly Township[] = [
  { id: 'beicheng', name: '北城街道', english: 'Beicheng Subdistrict', stems: ['北城'] },
  { id: 'dongcheng', name: '东城街道', english: 'Dongcheng Subdistrict', stems: ['东城'] },
  { id: 'nancheng', name: '南城街道', english: 'Nancheng Subdistrict', stems: ['南城'] },
  { id: 'mishan', name: '米山镇', english: 'Mishan Town', stems: ['米山'] },
  { id: 'sanjia', name: '三甲镇', english: 'Sanjia Town', stems: ['三甲'] },
  { id: 'shennong', name: '神农镇', english: 'Shennong Town', stems: ['神农'] },
  { id: 'chenqu', name: '陈区镇', english: 'Chenqu Town', stems: ['陈区'] },
  { id: 'beishi', name: '北诗镇', english: 'Beishi Town', stems: ['北诗'] },
  { id: 'hexi', name: '河西镇', english: 'Hexi Town', stems: ['河西'] },
  { id: 'macun', name: '马村镇', english: 'Macun Town', stems: ['马村'] },
  { id: 'yechuan', name: '野川镇', english: 'Yechuan Town', stems: ['野川'] },
  { id: 'sizhuang', name: '寺庄镇', english: 'Sizhuang Town', stems: ['寺庄'] },
  { id: 'jianning', name: '建宁乡', english: 'Jianning Township', stems: ['建宁'] },
  { id: 'shimo', name: '石末乡', english: 'Shimo Township', stems: ['石末'] },
  { id: 'yuancun', name: '原村乡', english: 'Yuancun Township', stems: ['原村'] },
  { id: 'yonglu', name: '永录乡', english: 'Yonglu Township', stems: ['永录', '永禄'] },
  {
    id: 'zone',
    name: '开发区管委会',
    english: 'Development Zone',
    stems: ['开发区', '经开区', '经济技术开发区', '高平经济技术开发区'],
  },
];

/** In the order of the published list; some 乡 may have become 镇 since, so the stem decides, not the ending. */
export const townships: InForce<readonly Township[]> = [{ from: day('2023-04-03'), value: list, source: townshipList }];
