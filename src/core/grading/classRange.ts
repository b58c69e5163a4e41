import { unit as unitFields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import { industryOfText } from '../register/industry';
import { placeTypeOfText } from '../register/placeType';
import type { Unit } from '../register/register';
import type { RiskClass } from '../regulation/riskClass';
import type { ClassInputs } from './classInputs';
import { type ClassBasis, higher, raisedBy, rowHolds } from './classify';
import type { GradeCase } from './gradeCases';
import { isOpen } from './openStatement';

export interface ClassRange {
  readonly best: RiskClass;
  readonly worst: RiskClass;
}

/** The classes that are possible in these cases, the first of them being the one at hand. */
export function classRange(cases: readonly GradeCase[], basis: ClassBasis): ClassRange {
  const { unit } = cases[0]!;
  const place = isPlaceOpen(unit);
  const industry = isIndustryOpen(unit);
  const inputs = cases.map(({ inputs }): ClassInputs => {
    const isPlaceOpen = place || inputs.isPlaceOpen;
    const isIndustryOpen = industry || inputs.isIndustryOpen;
    return { counts: inputs.counts, place: inputs.place, industry: inputs.industry, isPlaceOpen, isIndustryOpen };
  });
  const { best, worst } = tableRange(inputs, basis);
  const raised = cases.map((each) => raisedBy(each.unit, basis).length > 0);
  return {
    best: raised.every(Boolean) ? higher(best) : best,
    worst: raised.some(Boolean) ? higher(worst) : worst,
  };
}

/** Every row that may hold may be the first that does, down to the one that holds in all cases. */
function tableRange(cases: readonly ClassInputs[], { table }: ClassBasis): ClassRange {
  const reached: RiskClass[] = [];
  for (const row of table) {
    const answers = cases.map((inputs) => rowHolds(row, inputs));
    if (answers.some((answer) => answer !== 'no')) reached.push(row.class);
    if (answers.every((answer) => answer === 'yes')) return rangeOf(reached);
  }
  return rangeOf([...reached, 'C']);
}

function rangeOf(classes: RiskClass[]): ClassRange {
  const [worst, best] = [classes.reduce((a, b) => (a < b ? a : b)), classes.reduce((a, b) => (a > b ? a : b))];
  return { best, worst };
}

/** A blank may name another place than the unit's name or trade lets expect. */
function isPlaceOpen(unit: Unit): boolean {
  const place = ask(unit, unitFields.placeType);
  if (place.reading.kind === 'value' && placeTypeOfText(place.reading.value) !== null) return false;
  return isOpen(place) || (placeTypeOfText(unit.name) === null && isOpen(ask(unit, unitFields.industry)));
}

function isIndustryOpen(unit: Unit): boolean {
  const industry = ask(unit, unitFields.industry);
  if (industry.reading.kind === 'value' && industryOfText(industry.reading.value) !== null) return false;
  return isOpen(industry) || (industryOfText(unit.name) === null && isOpen(ask(unit, unitFields.placeType)));
}
