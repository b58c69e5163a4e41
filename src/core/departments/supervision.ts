import type { Department } from '../regulation/departments';
import type { Origin } from '../ledger/entry';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';

/** Who supervises a unit (行业主管部门): one primary for counting, any number beside it. */
export interface Supervision {
  readonly primary: Department;
  readonly others: readonly Department[];
  /** True where the document leaves two departments possible: both are shown, somebody must decide. */
  readonly ambiguous: boolean;
  /** 'stated' when the ledger itself names the department. */
  readonly basis: 'stated' | 'device' | 'site' | 'placeType' | 'owner' | 'industry' | 'unclaimed';
  readonly reason: Text;
  readonly at: Origin | null;
  readonly source: Source;
}
