/** Reads a day as people type it (20241231, 2024.12.31, 2024/1/5, 2024年12月31日) as `YYYY-MM-DD`; what is no day stays as typed. */
export function readDay(typed: string): string {
  const text = typed.trim().normalize('NFKC');
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (!parts) return text;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
