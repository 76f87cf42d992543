import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWordedProblem } from '../../../components/worded-problem';
import type { FieldState } from '../../../rules/field-state';
import type { Problem } from '../../../providers/problem';
import type { Change } from '../desk/change';
import { useDesk } from '../desk/desk';

export interface RowForm {
  /** The id of a field by its name. */
  readonly fieldId: (name: string) => string;
  /** The id, the words of what is wrong and the help of a field. */
  readonly field: (name: string, help?: string) => FieldState;
  readonly problem: Problem | null;
  readonly error: unknown;
  /** Saves; true once it is saved. */
  readonly keep: (change: Change) => Promise<boolean>;
}

/** The saving of a small form: what was refused stands at its field. `helps` says which form a field has to have. */
export function useRowForm(helps: Readonly<Record<string, string>> = {}): RowForm {
  const { saveForm } = useDesk();
  const [error, setError] = useState<unknown>(null);
  const translate = useTranslate();
  const id = useId();
  const problem = useWordedProblem(error, (path) =>
    path in helps ? translate(`policyForms.${helps[path] ?? ''}`) : undefined,
  );
  const fieldId = (name: string) => `${id}-${name}`;
  return {
    fieldId,
    field: (name, help) => ({
      id: fieldId(name),
      error: problem?.errors[name] !== undefined,
      helperText: problem?.errors[name] ?? help,
    }),
    problem,
    error,
    keep: async (change) => {
      const refused = await saveForm(change);
      setError(refused);
      return refused === null;
    },
  };
}
