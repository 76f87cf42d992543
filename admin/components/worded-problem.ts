import { useTranslate } from 'react-admin';
import { problemOf, type Problem } from '../providers/problem';

/** A problem with a wrong form told by the field's own help: an expression says nothing to people. */
export function useWordedProblem(error: unknown, helpOf: (path: string) => string | undefined): Problem | null {
  const translate = useTranslate();
  const problem = problemOf(error);
  if (!problem) return null;
  const refusals = problem.refusals.map((told) => {
    const help = told.path === undefined ? undefined : helpOf(told.path);
    const isForm = told.code === 'text.wrong-form' && help !== undefined;
    return isForm ? { ...told, message: `${translate('problem.wrong_form')}${help}` } : told;
  });
  const errors = Object.fromEntries(refusals.flatMap(({ path, message }) => (path ? [[path, message]] : [])));
  return { ...problem, refusals, errors };
}
