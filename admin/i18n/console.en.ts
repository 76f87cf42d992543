// The console's frame: menu, sign-in, errors, runs, tour.
import { smallResourceFieldsEn } from './small-resources.en';

export const consoleEn = {
  app: { name: 'Zhiping', purpose: 'Professional-title review', navigation: 'Main navigation' },
  home: {
    nothing: 'There is nothing for this role to do yet',
    nothing_hint: 'Ask an administrator to check the role.',
  },
  crash: {
    title: 'This page failed',
    advice:
      'Changes that were not saved may be lost. Try once more; if it fails again, pass the line below to an administrator.',
    again: 'Try again',
  },
  signIn: {
    demo: 'Demo accounts (in the demo only): one press signs in',
    incomplete: 'Enter user name and password.',
    refused: 'The user name or the password is wrong; check them.',
    too_many: 'Too many attempts; try again in a minute.',
    unreachable: 'The server cannot be reached; try again later.',
    needed: 'Sign in first.',
  },
  roles: {
    'policy-editor': 'Policy editor',
    'policy-approver': 'Policy approver',
    clerk: 'Clerk',
    'chief-clerk': 'Chief clerk',
    auditor: 'Auditor',
  },
  roleWork: {
    'policy-editor': 'revises the conditions',
    'policy-approver': 'puts editions into force',
    clerk: 'screens applications',
    'chief-clerk': 'compares rulings',
    auditor: 'reads the trail',
  },
  resources: {
    policies: { name: 'Policy |||| Policies' },
    levels: { name: 'Level |||| Levels' },
    directions: { name: 'Direction |||| Directions' },
    requirements: { name: 'Requirement |||| Requirements' },
    criteria: { name: 'Criterion |||| Criteria' },
    'achievement-categories': { name: 'Category |||| Categories' },
    'golden-cases': { name: 'Golden case |||| Golden cases' },
    applications: { name: 'Application |||| Applications' },
    rounds: { name: 'Round |||| Rounds', ...smallResourceFieldsEn.rounds },
    employers: { name: 'Employer |||| Employers', ...smallResourceFieldsEn.employers },
    'output-kinds': { name: 'Kind of output |||| Kinds of output', ...smallResourceFieldsEn['output-kinds'] },
    trail: { name: 'Trail', ...smallResourceFieldsEn.trail },
    runs: { name: 'Run |||| Runs' },
    replays: { name: 'Replay |||| Replays' },
    consistency: { name: 'Rulings compared |||| Rulings compared' },
  },
  problem: {
    title: 'One thing has to be put right |||| %{smart_count} things have to be put right',
    refused: 'Not done',
    unknown: 'It was not done; try again.',
    wrong_form: 'The wrong form: ',
    colon: ': ',
  },
  runs: {
    indicator: 'Runs: %{smart_count} under way',
    none: 'No runs yet',
    none_hint: 'When an edition takes effect or applications are rechecked, the run is shown here and found again.',
    all: 'All runs',
    progress: 'Progress',
    done_of: '%{done} / %{total}',
    changed: '%{smart_count} verdict changed |||| %{smart_count} verdicts changed',
    unchanged: ', %{smart_count} unchanged',
    cancel: 'Stop the run',
    kinds: { selection: 'Recheck of a selection', edition: 'Recheck after taking effect' },
    states: { queued: 'waiting', running: 'under way', done: 'done', failed: 'not completed', cancelled: 'stopped' },
  },
  tour: {
    label: 'Tour',
    step: 'Tour %{step} / %{steps}',
    next: 'Next',
    dismiss: 'Do not show again',
    done: 'Understood',
    'policy-editor': {
      1: {
        title: 'The document is the form',
        text: 'Open an edition: every number that decides can be changed where it stands. Enter saves, Esc leaves it.',
      },
      2: {
        title: 'See while you change',
        text: 'On the right stand the problems found, and a dossier whose verdict follows your changes.',
      },
      3: {
        title: 'Revise, then submit',
        text: 'An edition in force cannot be changed. Revise it to get a draft; simulate whom it would touch, and submit it once the golden cases pass.',
      },
    },
    'policy-approver': {
      1: { title: 'See what changed', text: 'Changed figures of a draft carry their old value, struck through.' },
      2: {
        title: 'Before you approve',
        text: 'You are told which edition is superseded, from which day, and whom it would touch. What you have written yourself is for another to approve.',
      },
      3: {
        title: 'Afterwards',
        text: 'On its day it takes effect everywhere; the recheck’s progress is at the top right.',
      },
    },
    clerk: {
      1: { title: 'The grid is the day’s work', text: 'Tabs are views; ↑↓ moves, Enter opens, / searches.' },
      2: {
        title: 'Dossier left, verdict right',
        text: 'Each clause says what is needed, found and short, and follows your changes.',
      },
      3: {
        title: 'Referred clauses',
        text: 'Clauses marked ◐ are decided by a person; ruling and reason are recorded.',
      },
    },
    'chief-clerk': {
      1: {
        title: 'Like cases, different rulings',
        text: 'Rulings compared lists the applications that look alike and were ruled on differently.',
      },
      2: {
        title: 'Any verdict can be repeated',
        text: 'Replay this verdict assesses a case again by the edition of its day; it must come out the same.',
      },
    },
    auditor: {
      1: { title: 'Who changed what, and when', text: 'The trail lists every save: time, person, before and after.' },
      2: { title: 'To read, not to change', text: 'Policies and applications can be seen, not changed.' },
    },
  },
};
