/** Ids of the result columns that can be plain formulas. */
export const twinColumnIds = ['grade', 'nextInspection', 'applyBy', 'inspectionStatus', 'daysLeft'] as const;
