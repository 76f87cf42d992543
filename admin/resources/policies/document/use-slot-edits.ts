import type { Slot } from '../../../../shared/policy';
import type { Change } from '../desk/change';
import { useDesk } from '../desk/desk';
import type { SlotEdit } from './item-edits';

/** What a sentence's chips do: show what is typed at once, save what is kept. */
export function useSlotEdits(changeOf: (edit: SlotEdit) => Change | null) {
  const { preview, save } = useDesk();
  return {
    onPreview: (slot: Slot, value: number | string | null) =>
      preview(value === null ? null : changeOf({ slot, value })),
    onSave: (slot: Slot, value: number | string) => {
      const change = changeOf({ slot, value });
      if (change) void save(change);
      preview(null);
    },
  };
}
