import { z } from 'zod';
import { civilDate, code, name, recordId, roundKinds, roundStatuses } from '../vocabulary';

// What people write of each content type, a row at a time; relations by the id of the other row.

/** 统一社会信用代码 (GB 32100)：18 characters, the last one a check character. */
const creditCode = () =>
  z
    .string()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .refine(checkCharacterFits, { error: 'check character', params: { code: 'credit-code.check-character' } });

/** 所在单位 */
export const EmployerRow = z.strictObject({
  name: name(1),
  unifiedCreditCode: creditCode(),
  district: name().nullable(),
});

/** 评审轮次：`policy` is the edition by which the round's applications are assessed. */
export const RoundRow = z.strictObject({
  code: code().or(z.string().regex(/^[0-9]{4}(-[a-z0-9]+)*$/)),
  name: name(1),
  kind: roundKinds.schema,
  status: roundStatuses.schema,
  cutOffOn: civilDate(),
  opensOn: civilDate().nullable(),
  closesOn: civilDate().nullable(),
  policy: recordId(),
});

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function checkCharacterFits(value: string): boolean {
  const sum = weights.reduce((total, weight, place) => total + weight * alphabet.indexOf(value[place] ?? '0'), 0);
  return alphabet[(31 - (sum % 31)) % 31] === value[17];
}
