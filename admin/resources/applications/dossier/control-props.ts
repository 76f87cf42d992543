import type { FieldSpec, FieldValue } from './fields';

/** What every control of a row's field is given. */
export interface ControlProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  readonly disabled: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
}
