/** What only work with formulas needs of the core; fetched when it is first asked for. */
export { argumentList, compareTwin, formulaColumn, twinDay, withFormulas, withTwin } from '../core';
export { formulaExample } from './formulaExample';
