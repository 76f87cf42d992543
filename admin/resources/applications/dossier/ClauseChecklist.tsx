// Clauses to tick, each with its own words: what the applicant declares, and the exceptional ways asked for.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { clauseMark } from '../verdict/used-facts';
import { litSurface, useIsLit, useLights } from '../verdict/highlight';
import { fieldId, useDraftDesk } from './draft-context';
import type { ClauseWords } from './edition-clauses';

interface ClauseChecklistProps {
  /** `attested` or `exceptional`. */
  readonly path: string;
  readonly clauses: readonly ClauseWords[];
  readonly ticked: readonly string[];
  readonly onTick: (clause: string, ticked: boolean) => void;
}

/** Draws the clauses; ticked ones that the level does not have stand at the end, so that they can be taken away. */
export function ClauseChecklist({ path, clauses, ticked, onTick }: ClauseChecklistProps) {
  const known = new Set(clauses.map((clause) => clause.code));
  const strays = ticked.filter((code) => !known.has(code)).map((code) => ({ code, text: '', heading: '' }));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {[...clauses, ...strays].map((clause) => (
        <ClauseTick
          key={clause.code}
          fact={`${path}.${clause.code}`}
          clause={clause}
          ticked={ticked.includes(clause.code)}
          onTick={onTick}
        />
      ))}
    </Box>
  );
}

interface ClauseTickProps {
  readonly fact: string;
  readonly clause: ClauseWords;
  readonly ticked: boolean;
  readonly onTick: ClauseChecklistProps['onTick'];
}

function ClauseTick({ fact, clause, ticked, onTick }: ClauseTickProps) {
  const { readOnly } = useDraftDesk();
  const lit = useIsLit([fact]);
  const lights = useLights([fact, clauseMark(clause.code)]);
  const id = fieldId(fact);
  return (
    <Box
      {...lights}
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px 4.5em minmax(0, 1fr)',
        columnGap: 1,
        py: 1,
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        ...(lit ? litSurface : {}),
      }}
    >
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        disabled={readOnly}
        onChange={(event) => onTick(clause.code, event.target.checked)}
        style={{ width: 18, height: 18, marginTop: 3 }}
      />
      <Typography component="label" htmlFor={id} variant="body2" color="text.secondary">
        {clause.code}
      </Typography>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ maxWidth: '45em' }}>
        {clause.text}
      </Typography>
    </Box>
  );
}
