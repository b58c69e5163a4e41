import type { SheetKind } from '../ledger/ledger';
import type { Field } from '../ledger/field';
import { person } from '../ledger/fields/person';
import type { LedgerTable } from '../ledger/ledgerTable';
import { hasEvidence, presentIn, strongEvidence, weakEvidence } from './evidence';

/** Tells for each row of one table what it is a record of; a row may be several things at once. */
export class RowKinds {
  private readonly device: readonly Field[];
  private readonly person: readonly Field[];
  private readonly certificate: readonly Field[];
  private readonly hazard: readonly Field[];
  private readonly patrol: readonly Field[];
  private readonly training: readonly Field[];
  private readonly personAlone: boolean;

  constructor(
    private readonly table: LedgerTable,
    kind: SheetKind,
  ) {
    const mixed = kind === 'mixed';
    const when = (applies: boolean, fields: readonly Field[]) => (applies ? presentIn(table, fields) : []);
    const { device, certificate, hazard, patrol, training } = strongEvidence;
    this.device = [...when(mixed || kind === 'equipment', device), ...when(kind === 'equipment', weakEvidence.device)];
    this.certificate = when(mixed || kind === 'operator', certificate);
    this.person = when(mixed || kind === 'operator', weakEvidence.person);
    this.personAlone = kind === 'operator';
    this.hazard = [...when(mixed || kind === 'hazard', hazard), ...when(kind === 'hazard', weakEvidence.hazard)];
    this.patrol = when(mixed || kind === 'patrol', patrol);
    this.training = when(mixed || kind === 'training', training);
  }

  isDevice(index: number): boolean {
    return hasEvidence(this.table, this.device, index);
  }

  /** On a list of operators everybody is one, certificate or not; elsewhere a certificate makes the operator. */
  isOperator(index: number): boolean {
    if (hasEvidence(this.table, this.certificate, index)) return this.personAlone || this.hasName(index);
    return this.personAlone && hasEvidence(this.table, this.person, index);
  }

  private hasName(index: number): boolean {
    return this.table.has(person.name) && this.table.column(person.name)[index]!.kind === 'value';
  }

  isHazard(index: number): boolean {
    return hasEvidence(this.table, this.hazard, index);
  }

  isPatrol(index: number): boolean {
    return hasEvidence(this.table, this.patrol, index);
  }

  isTraining(index: number): boolean {
    return hasEvidence(this.table, this.training, index);
  }
}
