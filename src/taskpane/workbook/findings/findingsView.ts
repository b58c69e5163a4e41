import type { FindingFilter, FindingQuery } from '../../../desk/desk';

/** What the user has set on the screen 问题. */
export interface FindingsView {
  readonly filter: FindingFilter;
  readonly groupBy: FindingQuery['groupBy'];
}

export type FindingsAction =
  | { readonly kind: 'filtered'; readonly by: keyof FindingFilter; readonly value: string | null }
  | { readonly kind: 'grouped'; readonly by: FindingQuery['groupBy'] }
  | { readonly kind: 'reset' };

/** What can be chosen from lists; the severity has buttons. */
export const listFilters = ['item', 'township', 'department', 'unit'] as const;

export const groupings = ['none', 'severity', ...listFilters] as const;

export const startView: FindingsView = {
  filter: { severity: null, item: null, township: null, department: null, unit: null },
  groupBy: 'none',
};

export function reduceFindings(view: FindingsView, action: FindingsAction): FindingsView {
  switch (action.kind) {
    case 'filtered':
      return { ...view, filter: { ...view.filter, [action.by]: action.value } };
    case 'grouped':
      return { ...view, groupBy: action.by };
    case 'reset':
      // The severity has buttons of its own.
      return { ...view, filter: { ...startView.filter, severity: view.filter.severity } };
  }
}

/** How many of the lists are in use. */
export function filterCount({ filter }: FindingsView): number {
  return listFilters.filter((name) => filter[name] !== null).length;
}
