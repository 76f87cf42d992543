/** The people of the demo; none of them exists in production. */
export const demoAccounts = [
  { username: 'editor', role: 'policy-editor' },
  { username: 'approver', role: 'policy-approver' },
  { username: 'clerk', role: 'clerk' },
  { username: 'chief', role: 'chief-clerk' },
  { username: 'auditor', role: 'auditor' },
] as const;
