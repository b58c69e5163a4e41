/** All that the functions need of the core; loaded after the page, and shared with its worker. */
export { bookOf, bookText, formulas } from '../core';
