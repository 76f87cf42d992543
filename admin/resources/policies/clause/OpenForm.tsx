import { useDesk } from '../desk/desk';
import type { OpenItem } from '../desk/open-item';
import { ApplicantKindsForm } from './ApplicantKindsForm';
import { CategoryForm } from './CategoryForm';
import { ClauseForm } from './ClauseForm';
import { DirectionForm } from './DirectionForm';
import { EquivalentsForm } from './EquivalentsForm';
import { HeadForm } from './HeadForm';
import { LevelForm } from './LevelForm';
import { NewItemForm } from './NewItemForm';
import { PenaltiesForm } from './PenaltiesForm';
import { RequirementForm } from './RequirementForm';

/** The form of what is open; nothing once its row is gone. */
export function OpenForm({ onClose }: { readonly onClose: () => void }) {
  const { open, content } = useDesk();
  if (!open) return null;
  switch (open.kind) {
    case 'head':
      return <HeadForm onClose={onClose} />;
    case 'applicant-kinds':
      return <ApplicantKindsForm onClose={onClose} />;
    case 'penalties':
      return <PenaltiesForm onClose={onClose} />;
    case 'equivalents':
      return <EquivalentsForm onClose={onClose} />;
    case 'new-level':
      return <LevelForm row={null} onClose={onClose} />;
    case 'new-direction':
      return <DirectionForm row={null} onClose={onClose} />;
    case 'new-requirement':
      return content.levels
        .filter(({ code }) => code === open.level)
        .map(({ code }) => <RequirementForm key={code} of={{ level: code, parent: open.parent }} onClose={onClose} />);
    case 'criterion':
    case 'category':
    case 'new':
      return <ItemForm open={open} onClose={onClose} />;
    default:
      return <StoredForm open={open} onClose={onClose} />;
  }
}

type OpenRow = Extract<OpenItem, { readonly kind: 'level' | 'direction' | 'requirement' }>;

function StoredForm({ open, onClose }: { readonly open: OpenRow; readonly onClose: () => void }) {
  const { levels, directions, requirements } = useDesk().content;
  const isIt = ({ code }: { readonly code: string }) => code === open.code;
  const level = levels.find(isIt);
  if (open.kind === 'level') return level ? <LevelForm row={level} onClose={onClose} /> : null;
  const direction = directions.find(isIt);
  if (open.kind === 'direction') return direction ? <DirectionForm row={direction} onClose={onClose} /> : null;
  const requirement = requirements.find(isIt);
  return requirement ? <RequirementForm of={requirement} onClose={onClose} /> : null;
}

type OpenOne = Extract<OpenItem, { readonly kind: 'criterion' | 'category' | 'new' }>;

function ItemForm({ open, onClose }: { readonly open: OpenOne; readonly onClose: () => void }) {
  const { content } = useDesk();
  const requirement = content.requirements.find(({ code }) => code === open.requirement);
  if (!requirement) return null;
  if (open.kind === 'new') return <NewItemForm requirement={requirement} onClose={onClose} />;
  const criterion = requirement.criteria.find(({ code }) => code === open.code);
  if (open.kind === 'criterion' && criterion)
    return <ClauseForm requirement={requirement} row={criterion} onClose={onClose} />;
  const category = requirement.categories.find(({ code }) => code === open.code);
  return category ? <CategoryForm requirement={requirement} row={category} onClose={onClose} /> : null;
}
