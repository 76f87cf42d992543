import { z } from 'zod';
import { code, integer, levels, list, titleRanks, years } from '../vocabulary';

/** 解释选项：how the edition reads what the document leaves open (assessment.md §5). */
export const PolicyOptions = z.strictObject({
  /** 业绩条件是否限于本人申报方向 */
  performanceDirection: z.enum(['own', 'any', 'refer']),
  /** 只有学位、没有相应学历 */
  bareDegree: z.enum(['met', 'referred', 'unmet']),
  /** 业绩在规定期间之外 */
  claimWindow: z.enum(['refer', 'ignore', 'unmet']),
  /** 不计入年限的中断 */
  excludedInterruptions: list(code()),
  /** 近N年成果：years before asOf */
  recentYears: integer(0, 50),
  /** 零头天数折算：days to a month */
  monthDays: integer(28, 31),
  /** 受处分后延长的年限：by kind of penalty */
  penaltyYears: list(z.strictObject({ kind: code(), years: years() })).optional(),
  /** 视同职称的证书：valid for so many years it is a title of that rank, of another series, from then on */
  equivalentTitles: list(z.strictObject({ certificate: code(), years: years(), rank: titleRanks.schema })).optional(),
});
export type PolicyOptions = z.infer<typeof PolicyOptions>;

const ratio = z.strictObject({ numerator: integer(1, 99), denominator: integer(1, 99) });
const perLevel = <T extends z.ZodType>(value: T) =>
  z.strictObject({ junior: value, intermediate: value, 'deputy-senior': value, senior: value });

/** 评审程序的数字 (assessment.md §6) */
export const Procedure = z.strictObject({
  employerNoticeWorkingDays: smallDays(),
  publicNoticeWorkingDays: smallDays(),
  passRatio: ratio.extend({ inclusive: z.boolean() }),
  passBase: z.enum(['attending', 'members']),
  recusedInBase: z.boolean(),
  quorumRatio: ratio,
  minimumExperts: perLevel(integer(1, 99)),
  correctionWorkingDays: smallDays(),
  objectionWorkingDays: smallDays(),
  defenceLevels: list(levels.schema),
  recognitionSkips: list(code()),
  exceptionalRecommenders: integer(0, 99),
});
export type Procedure = z.infer<typeof Procedure>;

function smallDays() {
  return integer(0, 99);
}
