import { filterCount, reduceFindings, startView } from '../../../src/taskpane/workbook/findings/findingsView';

test('filters add up, and the lists are taken away together; severity and grouping stay', () => {
  const filtered = reduceFindings(
    reduceFindings(reduceFindings(startView, { kind: 'filtered', by: 'township', value: '米山镇' }), {
      kind: 'filtered',
      by: 'severity',
      value: 'error',
    }),
    { kind: 'grouped', by: 'unit' },
  );
  expect(filtered).toEqual({
    filter: { severity: 'error', item: null, township: '米山镇', department: null, unit: null },
    groupBy: 'unit',
  });
  // The severity has its own buttons, which show it.
  expect(filterCount(filtered)).toBe(1);
  expect(reduceFindings(filtered, { kind: 'reset' })).toEqual({
    filter: { ...startView.filter, severity: 'error' },
    groupBy: 'unit',
  });
});
