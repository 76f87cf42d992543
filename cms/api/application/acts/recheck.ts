import { enqueueRecheck } from '../../../jobs/queue';
import { enterRun } from '../../../jobs/start-run';
import { parsedOrRefused } from '../../../../shared/errors';
import type { Act } from '../../../act/perform';
import { Selection, type GridFilter } from '../queries/filter';

/** 批量重审：assesses the open applications of a filter again, as a run with progress. Gives the run's id. */
export const recheckSelection: Act<unknown, GridFilter, GridFilter, { run: string }> = {
  name: 'recheck',

  facts(_work, asked) {
    const selection = parsedOrRefused(Selection, asked);
    return Promise.resolve('ids' in selection ? { id: selection.ids } : selection.filter);
  },

  decide(filter) {
    return filter;
  },

  async write(work, filter) {
    const run = await enterRun(work, 'selection', { filter });
    const entry = { act: 'recheck', subject: 'recheck-runs', subjectId: run, before: null, after: { filter } };
    return { result: { run }, entries: [entry], afterCommit: () => enqueueRecheck(run) };
  },
};
