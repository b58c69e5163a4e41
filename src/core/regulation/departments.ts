import type { Text } from '../text';

/** A department of 附件2, or 其他行业主管部门 ('D99'). */
export interface Department {
  /** 'D01' to 'D15' in the order of 附件2; 'D99' for the others. */
  readonly id: string;
  /** As 附件2 writes it, e.g. 市教育局. */
  readonly name: string;
  readonly english: string;
  /** 'industry': supervises units of its own; 'functional': has a role for all units (公安, 财政, 消防); 'general': 市场监管局. */
  readonly role: 'industry' | 'functional' | 'general';
  /** The document's sentence about it. */
  readonly duty: Text;
}
