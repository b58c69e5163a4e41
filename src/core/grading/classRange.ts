import { unit as unitFields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import { industryOfText } from '../register/industry';
import { namesPlace, placeTypeOfText } from '../register/placeType';
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

/** Which of the two facts a blank cell leaves open so that the class by the table may be another one. */
export interface OpenFacts {
  readonly place: boolean;
  readonly industry: boolean;
}

/** Looks at the table alone, with the devices as the ledger has them. */
export function openFacts(unit: Unit, inputs: ClassInputs, basis: ClassBasis): OpenFacts {
  const isPlaceUnsure = inputs.isPlaceOpen || isPlaceOpen(unit);
  const isIndustryUnsure = inputs.isIndustryOpen || isIndustryOpen(unit);
  const isWide = (place: boolean, industry: boolean): boolean => {
    const { counts, place: placeNow, industry: industryNow } = inputs;
    const supposed = { counts, place: placeNow, industry: industryNow, isPlaceOpen: place, isIndustryOpen: industry };
    const { best, worst } = tableRange([supposed], basis);
    return best !== worst;
  };
  const place = isPlaceUnsure && isWide(true, false);
  const industry = isIndustryUnsure && isWide(false, true);
  // Each may stand in for the other (a mine by its place and by its trade): then only both together matter.
  const both = isPlaceUnsure && isIndustryUnsure && !place && !industry && isWide(true, true);
  return { place: place || both, industry: industry || both };
}

/** A blank may name another place than the unit's name or trade lets expect, unless its name leaves no doubt. */
function isPlaceOpen(unit: Unit): boolean {
  if (namesPlace(unit.name)) return false;
  const place = ask(unit, unitFields.placeType);
  if (place.reading.kind === 'value' && placeTypeOfText(place.reading.value) !== null) return false;
  return isOpen(place) || (placeTypeOfText(unit.name) === null && isOpen(ask(unit, unitFields.industry)));
}

function isIndustryOpen(unit: Unit): boolean {
  if (namesPlace(unit.name)) return false;
  const industry = ask(unit, unitFields.industry);
  if (industry.reading.kind === 'value' && industryOfText(industry.reading.value) !== null) return false;
  return isOpen(industry) || (industryOfText(unit.name) === null && isOpen(ask(unit, unitFields.placeType)));
}
