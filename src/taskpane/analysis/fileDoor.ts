/** Everything of the file door that the worker uses, as one part that is fetched when a file comes. */
export { patchXlsx } from '../../xlsx/patchXlsx';
export { readMarkedRules, readXlsx } from '../../xlsx/readXlsx';
export { Refusal } from '../../xlsx/refusal';
export { warningsFor } from '../../xlsx/warningsFor';
export { openZip } from '../../xlsx/zip/openZip';
