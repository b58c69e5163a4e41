import type { Figures } from './summary';
import type { Tally } from './tally';
import type { Lists } from './wholeLists';

/** One set of figures, with the lists of what they are about. */
export class PartFigures implements Figures {
  readonly byKind: Figures['byKind'];
  readonly rates: Figures['rates'];
  readonly apart: Figures['apart'];
  readonly matrix: Figures['matrix'];

  constructor(
    { devices, certified, hazard, allHazards, matrix }: Tally,
    private readonly lists: Lists,
  ) {
    this.byKind = devices.byKind;
    this.rates = {
      registration: devices.registration.rate(),
      certified: certified.rate(),
      inspection: devices.inspection.rate(),
      hazard: hazard.rate(),
    };
    this.apart = {
      pipeRegistration: devices.pipeRegistration.rate(),
      pipeInspection: devices.pipeInspection.rate(),
      inspectionPassed: devices.inspectionPassed.rate(),
      pendingRegistration: devices.pendingRegistration,
      allHazards: allHazards.rate(),
    };
    this.matrix = matrix;
  }

  get units(): Figures['units'] {
    return this.lists.units;
  }

  get devices(): Figures['devices'] {
    return this.lists.devices;
  }

  get operators(): Figures['operators'] {
    return this.lists.operators;
  }

  get hazards(): Figures['hazards'] {
    return this.lists.hazards;
  }

  get findings(): Figures['findings'] {
    return this.lists.findings;
  }

  get overdue(): Figures['overdue'] {
    return this.lists.overdue;
  }

  get dueSoon(): Figures['dueSoon'] {
    return this.lists.dueSoon;
  }
}
