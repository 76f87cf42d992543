/** A copy without one of its optional members. */
export function without<Row extends object, Key extends keyof Row>(row: Row, key: Key): Omit<Row, Key> {
  const rest = { ...row };
  Reflect.deleteProperty(rest, key);
  return rest;
}
