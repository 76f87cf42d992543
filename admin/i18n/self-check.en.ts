// The words of the self-check page.
export const selfCheckEn = {
  selfCheck: {
    link: 'Check your eligibility without signing in',
    title: 'Eligibility self-check',
    lead: 'Compares schooling, years, titles, performance and outputs with the standards in force, clause by clause.',
    private:
      'What is entered is worked out in this browser alone: it is not sent, not kept and not put into the address, and is gone once the page is closed or reloaded. No name and no identity number is asked for; please enter none.',
    advice:
      'The result is for reference; the review office decides. A self-check is no decision and gives no right to anything.',
    to_sign_in: 'Sign in',
    form: 'Your situation',
    scope: 'What to apply for',
    choose: 'Choose',
    edition: '%{documentNumber}　edition %{edition}, in force since %{day}',
    as_of_help: 'Today, unless the round’s cut-off day is known.',
    show: 'Show the result',
    again: 'Start again',
    again_title: 'Start the self-check again',
    again_ask: 'All that was entered will be cleared and cannot be brought back.',
    again_do: 'Clear and start again',
    leave: 'What was entered is gone once the page is left. Leave?',
    print: 'Print',
    print_title: 'Result of an eligibility self-check',
    print_policy: 'By',
    print_scope: 'Level and direction',
    print_as_of: 'Counted as of',
    print_fingerprint: 'Fingerprint of the edition',
    result: 'Result',
    nothing_yet:
      'Fill in the left side and press “Show the result”. It says here whether the conditions are met, by which clause, what is missing, and from which day they would be.',
    nothing_yet_narrow:
      'Fill in the above and press “Show the result”. It says here whether the conditions are met, by which clause, what is missing, and from which day they would be.',
    outdated:
      '%{smart_count} field is not filled in yet; this is the result of what stood there before. |||| %{smart_count} fields are not filled in yet; this is the result of what stood there before.',
    errors:
      '%{smart_count} field has to be filled in or mended first |||| %{smart_count} fields have to be filled in or mended first',
    outcome: {
      eligible: 'What was entered meets every condition.',
      ineligible: 'What was entered does not meet every condition; see the clauses below.',
      referred:
        'Nothing that was entered falls short, but %{smart_count} clause has to be judged by the review office. |||| Nothing that was entered falls short, but %{smart_count} clauses have to be judged by the review office.',
      referred_direction:
        'The achievements entered fall under the clauses of the other direction (%{clause}); whether they may be relied on is for the review office to decide.',
    },
    route: 'By clause %{clause}.',
    later: 'If nothing else changes, met from %{day}.',
    never: 'Time alone does not bring it; what is missing has to be made up.',
    none: 'No standards are in force at present',
    none_hint: 'Once standards are in force, they can be checked against here.',
    failed: 'The standards could not be fetched',
    failed_hint: 'Check the network and try again.',
    retry: 'Try again',
  },
};
