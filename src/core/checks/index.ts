import type { Rule } from './rule';
import { annualCheckOverdue } from './annual-check-overdue';
import { belowCatalogueThreshold } from './below-catalogue-threshold';
import { catalogueCodeDeprecated } from './catalogue-code-deprecated';
import { certificateDateMissing } from './certificate-date-missing';
import { certificateDenied } from './certificate-denied';
import { certificateExpired } from './certificate-expired';
import { certificateExpiring } from './certificate-expiring';
import { certificateKindMismatch } from './certificate-kind-mismatch';
import { certificateOldCode } from './certificate-old-code';
import { certificateTermImplausible } from './certificate-term-implausible';
import { creditCodeConflict } from './credit-code-conflict';
import { creditCodeInvalid } from './credit-code-invalid';
import { creditCodeMissing } from './credit-code-missing';
import { dateImplausible } from './date-implausible';
import { dateImpossible } from './date-impossible';
import { dateInFuture } from './date-in-future';
import { datePermanent } from './date-permanent';
import { dateStatusWord } from './date-status-word';
import { dateUnreadable } from './date-unreadable';
import { datesOutOfOrder } from './dates-out-of-order';
import { departmentUnclear } from './department-unclear';
import { designLifeExceeded } from './design-life-exceeded';
import { deviceCodeDuplicate } from './device-code-duplicate';
import { deviceCodeInvalid } from './device-code-invalid';
import { deviceCodeKindMismatch } from './device-code-kind-mismatch';
import { deviceCountMismatch } from './device-count-mismatch';
import { deviceDuplicate } from './device-duplicate';
import { deviceWithoutUnit } from './device-without-unit';
import { drillOverdue } from './drill-overdue';
import { emergencyPlanMissing } from './emergency-plan-missing';
import { equipmentKindConflict } from './equipment-kind-conflict';
import { equipmentKindUnknown } from './equipment-kind-unknown';
import { equipmentOutsideCatalogue } from './equipment-outside-catalogue';
import { errorCellInLedger } from './error-cell-in-ledger';
import { furtherLedgerOnSheet } from './further-ledger-on-sheet';
import { hazardClosedWithoutDate } from './hazard-closed-without-date';
import { hazardDatesOutOfOrder } from './hazard-dates-out-of-order';
import { hazardGradeUnknown } from './hazard-grade-unknown';
import { hazardOverdue } from './hazard-overdue';
import { idNumberDamaged } from './id-number-damaged';
import { idNumberInvalid } from './id-number-invalid';
import { inspectionDateMissing } from './inspection-date-missing';
import { inspectionDueSoon } from './inspection-due-soon';
import { inspectionExtensionUndocumented } from './inspection-extension-undocumented';
import { inspectionOverdue } from './inspection-overdue';
import { inspectionResultFailedInUse } from './inspection-result-failed-in-use';
import { internalInspectionOverdue } from './internal-inspection-overdue';
import { longNumberDamaged } from './long-number-damaged';
import { nextInspectionInconsistent } from './next-inspection-inconsistent';
import { operatorCertificateMissing } from './operator-certificate-missing';
import { operatorCountMismatch } from './operator-count-mismatch';
import { operatorDuplicate } from './operator-duplicate';
import { operatorInTwoUnits } from './operator-in-two-units';
import { organisationMissing } from './organisation-missing';
import { registrationMissing } from './registration-missing';
import { registrationNoDuplicate } from './registration-no-duplicate';
import { registrationNoForeignProvince } from './registration-no-foreign-province';
import { registrationNoIrregular } from './registration-no-irregular';
import { registrationNoKindMismatch } from './registration-no-kind-mismatch';
import { removedNotCancelled } from './removed-not-cancelled';
import { reportOverdue } from './report-overdue';
import { safetyGradeNotPermitted } from './safety-grade-not-permitted';
import { safetyManagerMissing } from './safety-manager-missing';
import { safetySystemMissing } from './safety-system-missing';
import { safetyValveOverdue } from './safety-valve-overdue';
import { scrappedStillInspected } from './scrapped-still-inspected';
import { selfTestOverdue } from './self-test-overdue';
import { siteCheckOverdue } from './site-check-overdue';
import { statedClassConflict } from './stated-class-conflict';
import { statedGradeDiffers } from './stated-grade-differs';
import { stoppedOverAYear } from './stopped-over-a-year';
import { stoppedWithoutNotice } from './stopped-without-notice';
import { townshipUnknown } from './township-unknown';
import { unitNameConflict } from './unit-name-conflict';
import { unitWithoutDevices } from './unit-without-devices';

/** Every rule, by its id in alphabetical order: in one cell their findings come in this order. */
export const rules: readonly Rule[] = [
  annualCheckOverdue,
  belowCatalogueThreshold,
  catalogueCodeDeprecated,
  certificateDateMissing,
  certificateDenied,
  certificateExpired,
  certificateExpiring,
  certificateKindMismatch,
  certificateOldCode,
  certificateTermImplausible,
  creditCodeConflict,
  creditCodeInvalid,
  creditCodeMissing,
  dateImplausible,
  dateImpossible,
  dateInFuture,
  datePermanent,
  dateStatusWord,
  dateUnreadable,
  datesOutOfOrder,
  departmentUnclear,
  designLifeExceeded,
  deviceCodeDuplicate,
  deviceCodeInvalid,
  deviceCodeKindMismatch,
  deviceCountMismatch,
  deviceDuplicate,
  deviceWithoutUnit,
  drillOverdue,
  emergencyPlanMissing,
  equipmentKindConflict,
  equipmentKindUnknown,
  equipmentOutsideCatalogue,
  errorCellInLedger,
  furtherLedgerOnSheet,
  hazardClosedWithoutDate,
  hazardDatesOutOfOrder,
  hazardGradeUnknown,
  hazardOverdue,
  idNumberDamaged,
  idNumberInvalid,
  inspectionDateMissing,
  inspectionDueSoon,
  inspectionExtensionUndocumented,
  inspectionOverdue,
  inspectionResultFailedInUse,
  internalInspectionOverdue,
  longNumberDamaged,
  nextInspectionInconsistent,
  operatorCertificateMissing,
  operatorCountMismatch,
  operatorDuplicate,
  operatorInTwoUnits,
  organisationMissing,
  registrationMissing,
  registrationNoDuplicate,
  registrationNoForeignProvince,
  registrationNoIrregular,
  registrationNoKindMismatch,
  removedNotCancelled,
  reportOverdue,
  safetyGradeNotPermitted,
  safetyManagerMissing,
  safetySystemMissing,
  safetyValveOverdue,
  scrappedStillInspected,
  selfTestOverdue,
  siteCheckOverdue,
  statedClassConflict,
  statedGradeDiffers,
  stoppedOverAYear,
  stoppedWithoutNotice,
  townshipUnknown,
  unitNameConflict,
  unitWithoutDevices,
];
