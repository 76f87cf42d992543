// Words of the comparison of rulings.
export const consistencyEn = {
  consistency: {
    what: 'Applications that look alike for a clause and were ruled on differently. Days, statements and evidence are not compared: whether there is a difference after all is for the chief clerk to see.',
    none: 'No rulings that differ',
    none_hint: 'Applications that look alike for a clause and are ruled on differently will be listed here.',
    editions: '%{documentNumber}, edition %{editions}',
    total: '%{smart_count} comparison that differs |||| %{smart_count} comparisons that differ',
    facts: 'What they have in common',
    rulings: 'How they were ruled on',
    by: '%{by}, %{on}, edition %{edition}',
    no_facts: 'None of what this clause looks at',
  },
};
