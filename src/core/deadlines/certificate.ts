import { person } from '../ledger/fields/person';
import { shiftedTerm } from './certificateTerm';
import type { Operator } from '../register/register';
import { certificateSource } from '../regulation/sources/deadlines';
import type { Text } from '../text';
import type { Clock } from './clock';
import { DueClock, EntryCell, type Ground } from './dueClock';
import { citation, cycleGround } from './ground';
import { current, type Run } from './run';
import { unknownClock } from './silence';

const printed: Ground = {
  basis: 'printed',
  confidence: 'high',
  words: {
    zh: `证书载明有效期至{due}，应在届满一个月以前申请复审（${citation(certificateSource)}）`,
    en: `The certificate states {due} as its end; review is applied for a month before (${citation(certificateSource)})`,
  },
  source: certificateSource,
};

const missing = {
  everything: {
    zh: '台账没有作业人员证的有效期和发证日期，无法判断是否有效，请向使用单位索取证书',
    en: 'Neither the end nor the date of issue of the certificate is given; ask the unit for it',
  },
  unreadable: {
    zh: '作业人员证的有效期无法可靠识别，请核对后按“2027-04-02”的形式填写',
    en: 'The end of the certificate cannot be read safely; check it and write it like 2027-04-02',
  },
  permanent: {
    zh: '作业人员证没有长期有效的，请核对证书上的有效日期',
    en: 'No operator certificate is valid for ever; check the date on it',
  },
} satisfies Record<string, Text>;

/** When an operator's certificate ends: as printed, else issued plus its term less one day, else not known. */
export function certificateClock(operator: Operator, run: Run): Clock {
  const { entry, certExpiresOn } = operator;
  const field = person.certExpiresOn;
  if (certExpiresOn.kind === 'value') {
    return new DueClock(
      'certificate',
      run.certificates.of(certExpiresOn.value),
      printed,
      new EntryCell(entry, field),
      null,
    );
  }
  if (certExpiresOn.kind === 'unreadable') return unknownClock('certificate', missing.unreadable, entry, field);
  if (certExpiresOn.kind === 'permanent') return unknownClock('certificate', missing.permanent, entry, field);
  const issued = entry.read(person.certIssuedOn);
  if (issued.kind !== 'value') return unknownClock('certificate', missing.everything, entry, field);
  const term = current(run.book.certificateTermMonths, issued.value.to);
  if (term.value === null) return unknownClock('certificate', missing.everything, entry, field);
  const due = run.certificates.of(shiftedTerm(issued.value, term.value));
  return new DueClock(
    'certificate',
    due,
    cycleGround(term, 'issued'),
    new EntryCell(entry, person.certIssuedOn),
    issued.value,
  );
}
