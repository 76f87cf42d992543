/** What a person who rules on a clause has before them, without days and free text: two cases with equal facts look alike. */
export type Fact =
  | { readonly of: 'attested'; readonly said: boolean }
  | { readonly of: 'schooling'; readonly qualification: string; readonly degree: string }
  | { readonly of: 'title'; readonly rank: string; readonly own: boolean }
  | { readonly of: 'claim'; readonly role: string | null }
  | {
      readonly of: 'honour';
      readonly kind: string;
      readonly level: string;
      readonly individual: boolean;
      readonly grade: number | null;
      readonly place: number | null;
    }
  | { readonly of: 'output'; readonly kind: string; readonly role: string | null; readonly count: number }
  | { readonly of: 'appraisal'; readonly grade: string; readonly count: number }
  | { readonly of: 'certificate'; readonly code: string }
  | { readonly of: 'recommendation'; readonly rank: string; readonly count: number }
  | { readonly of: 'exceptional' };

/** A fact of one kind. */
export type FactOf<Kind extends Fact['of']> = Extract<Fact, { of: Kind }>;
