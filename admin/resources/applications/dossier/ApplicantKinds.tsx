// 申报人类别：the kinds of applicant for whom the edition has other figures.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { fieldId, useDraftDesk } from './draft-context';
import { SectionFrame } from './SectionFrame';

/** Draws the section where the edition distinguishes kinds, or the dossier names one. */
export function ApplicantKinds() {
  const { history, move, edition, readOnly } = useDraftDesk();
  const translate = useTranslate();
  const kinds = edition?.content.applicantKinds ?? [];
  const held = history.draft.applicantKinds;
  const strays = held.filter((code) => !kinds.some((kind) => kind.code === code));
  const offered = [...kinds, ...strays.map((code) => ({ code, name: code }))];
  if (offered.length === 0) return null;
  return (
    <SectionFrame path="applicantKinds" title={translate('applications.sections.applicantKinds')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, borderTop: 1, borderColor: 'divider', px: 1, py: 1 }}>
        {offered.map(({ code, name }) => (
          <Box
            component="label"
            key={code}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: { xs: 44, md: 32 } }}
          >
            <input
              id={fieldId(`applicantKinds.${code}`)}
              type="checkbox"
              checked={held.includes(code)}
              disabled={readOnly}
              onChange={(event) => move({ type: 'applicant-kind', code, held: event.target.checked })}
              style={{ width: 18, height: 18 }}
            />
            {name}
          </Box>
        ))}
      </Box>
    </SectionFrame>
  );
}
