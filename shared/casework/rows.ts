import { z } from 'zod';
import { civilDate, creditCode, name, recordId, roundCode, roundKinds, roundStatuses } from '../vocabulary';

// What people write of each content type, a row at a time; relations by the id of the other row.

/** 所在单位 */
export const EmployerRow = z.strictObject({
  name: name(1),
  unifiedCreditCode: creditCode(),
  district: name().nullable(),
});

/** 评审轮次：`policy` is the edition by which the round's applications are assessed. */
export const RoundRow = z.strictObject({
  code: roundCode(),
  name: name(1),
  kind: roundKinds.schema,
  status: roundStatuses.schema,
  cutOffOn: civilDate(),
  opensOn: civilDate().nullable(),
  closesOn: civilDate().nullable(),
  policy: recordId(),
});
