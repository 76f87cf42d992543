import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PolicyContent, RequirementContent } from '../../../../shared/policy';
import { without } from '../../../rules/without';
import type { Change, RequirementFields } from '../desk/change';
import { useDesk } from '../desk/desk';
import { renumbered } from '../desk/renumber';
import { goTo } from '../document/anchors';
import { RequirementInputs } from './RequirementInputs';
import { RowFormFrame, type Removal } from './RowFormFrame';
import { countsItems, nextRequirementCode, nextSection, usualMode, waivable } from './section-presets';
import { useRowForm } from './use-row-form';

interface RequirementFormProps {
  /** The requirement that is changed; or where a new one will stand. */
  readonly of: RequirementContent | { readonly level: RequirementContent['level']; readonly parent: string | null };
  readonly onClose: () => void;
}

/** 条件：its section, heading, number, direction, how its items combine; a new one begins as its section mostly is. */
export function RequirementForm({ of, onClose }: RequirementFormProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const row = 'code' in of ? of : null;
  const heading = (section: string) => translate(`policyForms.headings.${section}`);
  const [draft, setDraft] = useState<RequirementFields>(() => headOf(row) ?? preset(content, of, heading));
  const form = useRowForm({ code: 'number_form' });
  const code = draft.code.trim();
  const keep = async () => {
    const saved = await form.keep(
      row === null ? { kind: 'add-requirement', row: tidy(draft) } : change(content, row, tidy(draft)),
    );
    if (!saved) return;
    onClose();
    requestAnimationFrame(() => goTo(code));
  };
  const choose = (fields: Partial<RequirementFields>) => {
    const { section, mode } = fields;
    const begins = row === null && section !== undefined;
    const suggested = row === null && mode !== undefined && isSuggested(draft, heading);
    setDraft({
      ...draft,
      ...(begins ? presetOf(content, { ...draft, section }, heading) : {}),
      ...(suggested ? { heading: headingOf({ ...draft, mode }, heading) } : {}),
      ...fields,
    });
  };
  const removal: Removal | null = row && {
    title: translate('policyForms.requirement.delete_title', { code: row.code, heading: row.heading }),
    what: translate('policyForms.requirement.delete_what', { count: insideOf(content, row) }),
    hindrance: null,
    onRemove: () =>
      void form.keep({ kind: 'remove-requirement', code: row.code }).then((removed) => {
        if (!removed) return;
        onClose();
        requestAnimationFrame(() => goTo(row.level));
      }),
  };
  const names = {
    heading: translate('policyForms.requirement.heading'),
    code: translate('policyForms.requirement.code'),
    minimum: translate('policyForms.requirement.minimum'),
  };
  return (
    <RowFormFrame
      form={form}
      act={translate(row === null ? 'policyForms.requirement.add' : 'ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
      {...(removal ? { removal } : {})}
    >
      <RequirementInputs draft={draft} own={row?.code ?? null} form={form} onChange={choose} />
    </RowFormFrame>
  );
}

function headOf(row: RequirementContent | null): RequirementFields | null {
  return row && without(without(row, 'criteria'), 'categories');
}

function preset(
  content: PolicyContent,
  of: { readonly level: RequirementContent['level']; readonly parent: string | null },
  heading: (section: string) => string,
): RequirementFields {
  const { level, parent } = of;
  const outer = content.requirements.find(({ code }) => code === parent);
  const section = outer?.section ?? nextSection(content, level);
  const code = nextRequirementCode(content, level, parent);
  const blank = { level, parent, section, code, direction: outer?.direction ?? null, order: 0, waives: [] };
  return presetOf(content, { ...blank, heading: '', mode: 'all', minimum: null }, heading);
}

/** What a requirement of its section mostly says. */
function presetOf(
  content: PolicyContent,
  draft: RequirementFields,
  heading: (section: string) => string,
): RequirementFields {
  const { section, level, parent } = draft;
  const mode = parent !== null ? 'any' : usualMode[section];
  const waives =
    section === 'exceptional' ? waivable(content, level).filter((row) => row.section === 'qualification') : [];
  return {
    ...draft,
    mode,
    minimum: countsItems(mode) ? 1 : null,
    heading: headingOf({ section, parent, mode }, heading),
    waives: waives.map(({ code }) => code),
  };
}

/** A heading that says how the items combine, and no other: 之一 where any will do. */
function headingOf(
  { section, parent, mode }: Pick<RequirementFields, 'section' | 'parent' | 'mode'>,
  heading: (name: string) => string,
): string {
  const name = parent === null ? section : 'nested';
  const saysAny = name !== 'basic' && name !== 'outputs';
  return heading(saysAny && mode !== 'any' ? `${name}_plain` : name);
}

/** Whether the heading is still the one that was filled in. */
function isSuggested(draft: RequirementFields, heading: (name: string) => string): boolean {
  return draft.heading === headingOf(draft, heading);
}

/** What is stored: no number where the mode says none, the place after the number, nothing waived by an ordinary one. */
function tidy(draft: RequirementFields): RequirementFields {
  const code = draft.code.trim();
  const last = Number(code.split('.').at(-1));
  return {
    ...draft,
    code,
    heading: draft.heading.trim(),
    minimum: countsItems(draft.mode) ? draft.minimum : null,
    waives: draft.section === 'exceptional' ? draft.waives : [],
    order: Number.isInteger(last) ? Math.min(99, Math.max(0, last)) : 0,
  };
}

function change(content: PolicyContent, { code }: RequirementContent, fields: RequirementFields): Change {
  const head = { kind: 'requirement', code: fields.code, fields: without(fields, 'level') } as const;
  if (code === fields.code) return head;
  return { kind: 'several', changes: [...renumbered(content, code, fields.code), head] };
}

function insideOf({ requirements }: PolicyContent, { code, criteria, categories }: RequirementContent): number {
  return criteria.length + categories.length + requirements.filter(({ parent }) => parent === code).length;
}
