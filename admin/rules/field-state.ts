/** What a form knows of a field: where a refusal leads, and what was refused there. */
export interface FieldState {
  readonly id: string;
  readonly error: boolean;
  readonly helperText: string | undefined;
}
