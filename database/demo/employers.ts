import { districtCodes, employers } from './names';
import { randomFor } from './random';

/** 所在单位 */
export interface DemoEmployer {
  readonly name: string;
  readonly unifiedCreditCode: string;
  readonly district: string;
}

const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The employers of every demo application; fictitious, with credit codes whose check characters fit. */
export function demoEmployers(): DemoEmployer[] {
  return employers.map(([name, district, kind], place) => {
    const random = randomFor(11714, place);
    const body = String(random.between(10_000_000, 99_999_999));
    const subject = `${kind}${districtCodes[district] ?? '110000'}${body}${organisationCheck(body)}`;
    return { name, unifiedCreditCode: `${subject}${creditCheck(subject)}`, district };
  });
}

/** 组织机构代码的校验码, GB 11714. */
function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const check = 11 - (weighted(body, weights) % 11);
  if (check === 11) return '0';
  return check === 10 ? 'X' : String(check);
}

/** 统一社会信用代码的校验码, GB 32100. */
function creditCheck(subject: string): string {
  const weights = Array.from(subject, (_, place) => 3 ** place % 31);
  return digits[(31 - (weighted(subject, weights) % 31)) % 31] ?? '0';
}

function weighted(code: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * digits.indexOf(code[place] ?? '0'), 0);
}
