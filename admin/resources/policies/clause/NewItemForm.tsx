import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Match, RequirementContent, Rule } from '../../../../shared/policy';
import { ruleKinds } from '../../../../shared/vocabulary';
import { ProblemSummary } from '../../../components/ProblemSummary';
import { RuleForm, ruleViews } from '../../../rules';
import { MatchFields } from '../../../rules/MatchFields';
import { problemOf } from '../../../providers/problem';
import { useDesk } from '../desk/desk';
import { goTo } from '../document/anchors';
import { nextCode, nextOrder } from './next-code';
import { usualKind } from './section-presets';

interface NewItemFormProps {
  readonly requirement: RequirementContent;
  readonly onClose: () => void;
}

/** A new clause: picked from the kinds of rule by what it says, with its words and its number. */
export function NewItemForm({ requirement, onClose }: NewItemFormProps) {
  const { busy, saveForm } = useDesk();
  const translate = useTranslate();
  const id = useId();
  const [code, setCode] = useState(nextCode(requirement));
  const [text, setText] = useState('');
  const [rule, setRule] = useState<Rule>(ruleViews[usualKind[requirement.section]].initial);
  const [match, setMatch] = useState<Match>({ kinds: [] });
  const [error, setError] = useState<unknown>(null);
  const wrong = problemOf(error)?.errors ?? {};
  const fieldName = (path: string) => translate(`policies.new_fields.${path.split('.')[0] ?? ''}`, { _: path });
  const counts = requirement.mode === 'countOutputs';
  const keep = async () => {
    const head = { code, text, order: nextOrder(requirement) };
    const refused = await saveForm(
      counts
        ? { kind: 'add-category', requirement: requirement.code, row: { ...head, match, minimum: null, maximum: null } }
        : { kind: 'add-criterion', requirement: requirement.code, row: { ...head, rule } },
    );
    setError(refused);
    if (refused !== null) return;
    onClose();
    requestAnimationFrame(() => goTo(code));
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <ProblemSummary
        error={error}
        fieldId={(path) => (path === 'code' || path === 'text' ? `${id}-${path}` : null)}
        fieldName={fieldName}
      />
      <TextField
        id={`${id}-text`}
        label={translate('policies.clause_text')}
        error={wrong['text'] !== undefined}
        helperText={wrong['text'] ?? translate('policies.clause_text_help')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        multiline
        minRows={3}
        fullWidth
        required
      />
      {!counts && <KindChoice rule={rule} onChoose={setRule} />}
      {counts ? <MatchFields match={match} onChange={setMatch} /> : <RuleForm rule={rule} onChange={setRule} />}
      <TextField
        id={`${id}-code`}
        label={translate('policies.clause_code')}
        error={wrong['code'] !== undefined}
        helperText={wrong['code'] ?? translate('policies.clause_code_help')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
        fullWidth
        required
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {translate('policies.add_clause')}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}

function KindChoice({ rule, onChoose }: { readonly rule: Rule; readonly onChoose: (rule: Rule) => void }) {
  const translate = useTranslate();
  return (
    <RadioGroup
      aria-label={translate('policies.what_it_says')}
      value={rule.kind}
      onChange={(_event, chosen) => {
        const kind = ruleKinds.codes.find((known) => known === chosen);
        if (kind) onChoose(ruleViews[kind].initial);
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('policies.what_it_says')}
      </Typography>
      {ruleKinds.codes.map((kind) => (
        <FormControlLabel
          key={kind}
          value={kind}
          control={<Radio size="small" />}
          label={translate(`rules.${kind}.says`)}
          sx={{ alignItems: 'flex-start', '& .MuiRadio-root': { py: 0.5 } }}
        />
      ))}
    </RadioGroup>
  );
}
