/** The work was ended by the user; nothing came out of it. */
export class DeskCancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'DeskCancelled';
  }
}
