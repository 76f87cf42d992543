/**
 * A length of time as people write it, in months; null where it is none, or no whole months. 5 and 1.5 are years; 4个月,
 * 1年6个月, 18 months and 1 year 6 months say so. Of a decimal two places are enough: 0.33 is four months.
 */
export function readSpan(text: string): number | null {
  const written = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const found = spanForm.exec(written)?.groups;
  if (!found || (found['years'] ?? found['months']) === undefined) return null;
  const months = Number(found['years'] ?? 0) * 12 + Number(found['months'] ?? 0);
  return Math.abs(months - Math.round(months)) <= mostOff ? Math.round(months) : null;
}

const spanForm =
  /^(?:(?<years>\d{1,4}(?:\.\d{1,20})?)(?:年|years?|$))?(?:零|又|and|,)?(?:(?<months>\d{1,4})(?:个?月|months?))?$/;
/** In months: what two decimal places of a year can be off. */
const mostOff = 0.06 + Number.EPSILON;
