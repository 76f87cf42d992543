import { useTranslate } from 'react-admin';
import type { Terms } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { PlainSelect } from './plain-fields';

interface TermSelectProps<Code extends string> {
  readonly label: string;
  readonly vocabulary: Terms<Code>;
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
  readonly onClear?: () => void;
}

/** A code of a vocabulary in a compact field. */
export function TermSelect<Code extends string>({
  label,
  vocabulary,
  value,
  onChange,
  onClear,
}: TermSelectProps<Code>) {
  const word = useLabel(vocabulary);
  const none: readonly [string, string] = ['', useTranslate()('policies.try.none')];
  const known = vocabulary.codes.map((code): readonly [string, string] => [code, word(code)]);
  return (
    <PlainSelect
      label={label}
      value={value ?? ''}
      options={onClear ? [none, ...known] : known}
      onChange={(chosen) => {
        const code = vocabulary.codes.find((other) => other === chosen);
        if (code === undefined) onClear?.();
        else onChange(code);
      }}
    />
  );
}
