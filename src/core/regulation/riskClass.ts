/** Inherent risk: A is the greatest (高政办发〔2023〕4号 三(二)1). */
export type RiskClass = 'A' | 'B' | 'C';

/** Dynamic risk: 1 is the smallest, 4 the greatest (高政办发〔2023〕4号 三(二)2). */
export type RiskLevel = 1 | 2 | 3 | 4;
