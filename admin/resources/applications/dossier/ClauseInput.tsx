// Chooses the clause that a claim is made for; the clause's own words stand below, so that nobody works from a number.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useDraftDesk } from './draft-context';
import { claimClauses, wordsOf } from './edition-clauses';
import type { ControlProps } from './control-props';
import { PlainSelect } from './plain-inputs';

const shown = 36;

/** The clause picker of a claim. */
export function ClauseInput({ id, value, onChange, disabled, invalid, describedBy }: ControlProps) {
  const { edition, history } = useDraftDesk();
  const held = typeof value === 'string' ? value : '';
  const { level, direction } = history.draft.head;
  const offered = edition ? claimClauses(edition.content, { level, direction }) : [];
  const words = edition && held !== '' ? wordsOf(edition.content, held) : '';
  const headings = [...new Set(offered.map((clause) => clause.heading))];
  return (
    <Box>
      <PlainSelect
        id={id}
        value={held}
        disabled={disabled}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      >
        {held === '' && <option value="" />}
        {held !== '' && !offered.some((clause) => clause.code === held) && <option value={held}>{held}</option>}
        {headings.map((heading) => (
          <optgroup key={heading} label={heading}>
            {offered
              .filter((clause) => clause.heading === heading)
              .map((clause) => (
                <option key={clause.code} value={clause.code}>
                  {`${clause.code}　${brief(clause.text)}`}
                </option>
              ))}
          </optgroup>
        ))}
      </PlainSelect>
      {words !== '' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '45em' }}>
          {words}
        </Typography>
      )}
    </Box>
  );
}

function brief(words: string): string {
  return words.length > shown ? `${words.slice(0, shown)}…` : words;
}
