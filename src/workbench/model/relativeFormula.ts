export { relativeFormula } from '../../xlsx/edit/relativeFormula';
