// Words of the letter, of what is missing, and of trying out.
export const adviceEn = {
  advice: {
    ways: {
      title: 'What is missing, and how to get there',
      what: 'Each way has been tried against the conditions, and none of its parts can be left out; only what is real may be added.',
      shared: 'Needed in any case',
      one: 'The way',
      each: 'Ways, one of these %{smart_count}',
      none: 'Nothing that could be added would bring it.',
    },
    letter: { act: 'Letter', language: 'Language', print: 'Print' },
    trial: {
      act: 'Try out',
      what: 'Trying out: change any fact and the cut-off day, and see the verdict at once; nothing is saved.',
      day: 'Cut-off day',
      preview: 'What the trial comes to; not the verdict.',
      end: 'End the trial',
      why: 'A trial is going on; end it first.',
    },
  },
};
