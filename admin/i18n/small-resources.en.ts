// Words of rounds, employers, kinds of output and the trail.
export const smallResourcesEn = {
  smallResources: {
    all: 'All',
    'output-kinds': {
      new: 'New kind of output',
      edit: 'Change a kind of output',
      empty: 'No kinds of output yet',
      hint: 'Outputs in a dossier are entered by these kinds; create one first.',
      code_help: 'Small letters, digits and hyphens, such as work-report; it stays as it is once created.',
    },
    employers: {
      new: 'New employer',
      edit: 'Change an employer',
      empty: 'No employers',
      hint: 'The employers of applicants are listed here; create one, or search for another word.',
      code_help: '18 characters, the last one a check character.',
    },
    rounds: {
      empty: 'No rounds yet',
      hint: 'The rounds of each year are listed here.',
      open_edition: 'Open the edition',
    },
    trail: {
      empty: 'No entries',
      hint: 'Every save leaves an entry; widen the filters.',
      more: '%{smart_count} more |||| %{smart_count} more',
      system: 'System',
      acts: {
        create: 'Create',
        update: 'Change',
        delete: 'Delete',
        revise: 'Revise',
        'take-effect': 'Take effect',
        supersede: 'Superseded',
        'withdraw-edition': 'Withdraw the draft',
        rule: 'Ruling',
        recheck: 'Recheck',
        seed: 'Initial data',
      },
    },
  },
};
export const smallResourceFieldsEn = {
  'output-kinds': { fields: { name: 'Name', englishName: 'English name', code: 'Code', order: 'Order' } },
  employers: { fields: { name: 'Employer', unifiedCreditCode: 'Unified credit code', district: 'District' } },
  rounds: {
    fields: {
      name: 'Round',
      code: 'Code',
      kind: 'Kind',
      status: 'Status',
      cutOffOn: 'Cut-off date',
      open: 'Open',
      policy: 'Edition',
    },
  },
  trail: { fields: { at: 'When', who: 'Who', act: 'Act', subject: 'Subject', changes: 'Before → after' } },
};
