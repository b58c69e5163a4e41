import { day } from '../dates/day';
import type { InForce, Source } from './inForce';
import { cylinderKnowledge, cylinderProposal, cylinderSource } from './sources/deadlines';

/** A row of the cylinder table: it applies when every given condition does; the first that applies wins. */
export interface CylinderCycle {
  /** Beginnings of the catalogue codes; empty for all. */
  readonly codes: readonly string[];
  /** One of these stands in the row's words (name, variety, model, medium); empty for all. */
  readonly words: readonly string[];
  readonly months: number;
  readonly source: Source;
}

const corrosive = ['腐蚀', '氯', '氨', '二氧化硫', '硫化氢', '氟化氢', '溴'];
const inert = ['氮', '氩', '氦', '氖', '氪', '氙', '惰性'];
const common = ['氧', '空气', '二氧化碳', 'CO2', '氢', '天然气'];

export const cylinderCycles: InForce<readonly CylinderCycle[]> = [
  {
    from: day('2021-06-01'),
    source: cylinderSource,
    value: [
      row([], ['混合气', '混合'], 24, cylinderProposal),
      row([], ['车用液化石油气', '车用LPG'], 60, cylinderSource),
      row([], ['车用压缩天然气', '车用CNG', 'CNG', '车用液化天然气', 'LNG', '车用天然气'], 36, cylinderKnowledge),
      row([], ['液化石油气', '液化气', 'YSP', '煤气罐', '煤气瓶'], 48, cylinderSource),
      row([], ['乙炔'], 36, cylinderSource),
      row([], ['呼吸器'], 36, cylinderSource),
      row([], ['低温', '绝热', '杜瓦'], 36, cylinderKnowledge),
      row([], ['潜水', '海水'], 24, cylinderSource),
      row(['2310'], corrosive, 24, cylinderSource),
      row(['2310'], inert, 60, cylinderSource),
      row(['2310'], common, 36, cylinderSource),
      row(['2320'], corrosive, 24, cylinderKnowledge),
      row(['2320'], inert, 60, cylinderKnowledge),
      row(['2320'], ['丙烷', '丙烯', '丁烷', '二甲醚', '制冷剂', ...common], 36, cylinderKnowledge),
      row([], [], 24, cylinderProposal),
    ],
  },
];

function row(codes: readonly string[], words: readonly string[], months: number, source: Source): CylinderCycle {
  return { codes, words, months, source };
}
