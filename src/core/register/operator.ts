import { parseCertificateItems } from '../codes/certificateItem';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import { person } from '../ledger/fields/person';
import { type Reading, valueOf } from '../ledger/reading';
import type { Operator, Unit } from './register';

const nothing: readonly string[] = [];

export class OperatorRecord implements Operator {
  readonly name: string;
  readonly items: readonly string[];
  readonly oldItems: readonly string[];
  readonly certExpiresOn: Reading<LedgerDate>;

  constructor(
    readonly index: number,
    readonly entry: Entry,
    readonly unit: Unit | null,
  ) {
    const item = valueOf(entry.read(person.certItem));
    const parsed = item === null ? null : parseCertificateItems(item);
    this.name = valueOf(entry.read(person.name)) ?? '';
    this.items = parsed?.items ?? nothing;
    this.oldItems = parsed?.oldItems ?? nothing;
    this.certExpiresOn = entry.read(person.certExpiresOn);
  }
}
