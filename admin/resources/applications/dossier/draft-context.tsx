// The draft of the case on the page, and the moves that change it.
import { createContext, useContext, type Dispatch } from 'react';
import type { CompiledPolicy } from '../../../../shared/assessment';
import type { PolicyContent } from '../../../../shared/policy';
import type { Language } from '../../../../shared/vocabulary';
import type { FactUse } from '../verdict/used-facts';
import type { DraftHistory, DraftMove } from './draft-history';

/** 版次：the edition by which the case is assessed. */
export interface Edition {
  readonly content: PolicyContent;
  readonly compiled: CompiledPolicy;
}

export interface DraftDesk {
  readonly history: DraftHistory;
  readonly move: Dispatch<DraftMove>;
  readonly edition: Edition | null;
  /** Words by the path of the field that they belong to: `head.level`, `employment[2].to`. */
  readonly errors: ReadonlyMap<string, string>;
  /** The clauses that used a fact, by the fact's path. */
  readonly uses: ReadonlyMap<string, readonly FactUse[]>;
  readonly readOnly: boolean;
  /** Fields that this form does not ask for (`education.school`); everything is asked where it is absent. */
  readonly unasked?: ReadonlySet<string>;
  readonly language: Language;
}

const DeskContext = createContext<DraftDesk | null>(null);
export const DraftDeskProvider = DeskContext.Provider;

/** The desk of the case; only inside its provider. */
export function useDraftDesk(): DraftDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDraftDesk outside DraftDeskProvider');
  return desk;
}

/** The element that an error's link leads to. */
export function fieldId(path: string): string {
  return `field-${path.replace(/[[\].]+/g, '-').replace(/-$/, '')}`;
}
