import type { InForce } from '../regulation/inForce';
import { classModifiers, type ClassModifiers, type ClassRow, classTable } from '../regulation/riskClasses';
import {
  type LevelAdjustments,
  levelAdjustments,
  type LevelRules,
  levelRules,
  type Veto,
  vetoes,
} from '../regulation/riskLevels';
import { type SupervisionMatrix, supervisionMatrix } from '../regulation/supervisionMatrix';

/**
 * The rules that a run goes by: the regulation's tables, with what the customer has set in their place.
 * One line a table; each is an InForce list, read with `valueOn(book.<table>, day)`.
 */
export interface RuleBook {
  readonly id: string;
  /** Version of the values; printed on every output. */
  readonly version: string;
  readonly title: string;
  readonly classTable: InForce<readonly ClassRow[]>;
  readonly classModifiers: InForce<ClassModifiers>;
  readonly levelRules: InForce<LevelRules>;
  readonly levelAdjustments: InForce<LevelAdjustments>;
  readonly vetoes: InForce<readonly Veto[]>;
  readonly supervisionMatrix: InForce<SupervisionMatrix>;
}

/** The regulation's own values, nothing changed by the customer. */
export const defaultRuleBook: RuleBook = {
  id: 'gaoping-2023-4',
  version: '1.0.0',
  title: '高平市特种设备分类分级默认规则(高政办发〔2023〕4号)',
  classTable,
  classModifiers,
  levelRules,
  levelAdjustments,
  vetoes,
  supervisionMatrix,
};
