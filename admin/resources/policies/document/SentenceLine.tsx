import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { Sentence, Slot } from '../../../../shared/policy';
import { Chip } from './Chip';

interface SentenceLineProps {
  readonly sentence: Sentence;
  /** The same sentence in the edition that is revised; null for what is new. */
  readonly base: Sentence | null;
  /** Who it belongs to: names the chips for those who do not see them. */
  readonly owner: string;
  readonly editable: boolean;
  readonly onPreview: (slot: Slot, value: number | string | null) => void;
  readonly onSave: (slot: Slot, value: number | string) => void;
  readonly lead?: ReactNode;
  readonly tail?: ReactNode;
}

/** A rule in words; every value that decides is a chip. */
export function SentenceLine({ sentence, base, owner, editable, onPreview, onSave, lead, tail }: SentenceLineProps) {
  return (
    <Box component="p" sx={{ m: 0, mt: 0.5, fontSize: '0.9rem', lineHeight: 2, color: 'text.secondary' }}>
      {lead}
      {sentence.map((segment, place) =>
        'text' in segment ? (
          <span key={place}>{segment.text}</span>
        ) : (
          <Chip
            key={`${place} ${segment.slot.path}`}
            slot={segment.slot}
            before={slotIn(base, segment.slot.path)}
            owner={owner}
            editable={editable}
            onPreview={(value) => onPreview(segment.slot, value)}
            onSave={(value) => onSave(segment.slot, value)}
          />
        ),
      )}
      {tail}
    </Box>
  );
}

function slotIn(sentence: Sentence | null, path: string): Slot | null {
  const found = sentence?.find((segment) => 'slot' in segment && segment.slot.path === path);
  return found && 'slot' in found ? found.slot : null;
}
