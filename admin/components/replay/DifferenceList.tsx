import Box from '@mui/material/Box';
import { replayFindings } from '../../../shared/proof';
import { useLanguage } from '../../i18n/use-language';
import type { Differences } from './differences';

/** What differs, a line each, with the members that differ below it. */
export function DifferenceList({ differences }: { readonly differences: Differences }) {
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, fontSize: 14 }}>
      {differences.map(({ code, members }) => (
        <li key={code}>
          {replayFindings[code][language]}
          {members.length > 0 && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary', fontSize: 12.5 }}>
              {members.map((member) => (
                <Box key={member} component="code" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
                  {member}
                </Box>
              ))}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
