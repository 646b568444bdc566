/** Grants by announcement: a sentence with the numbers in it, a chart, and a table with the same data. */
import {chart} from './chart.js';
import {sentence} from './sentence.js';
import {setText} from './state.js';
import {table} from './table.js';

export function announcements(words) {
  const said = document.getElementById('announcements-sentence');
  const drawn = chart(words);
  const tabled = table(words);
  let shown = {};
  let request = new AbortController();

  /** The stream carries all announcements; those of one clemency type are asked for when something changed. */
  return ({state, scope}) => {
    if (!state.complete || (shown.of === state.announcements && shown.scope === scope)) return;
    shown = {of: state.announcements, scope};
    request.abort();
    request = new AbortController();
    if (scope === 'ALL') show(state.announcements);
    else load(scope, request.signal);
  };

  function show(list) {
    setText(said, sentence(list, words));
    drawn(list);
    tabled(list);
  }

  async function load(scope, signal) {
    try {
      const answer = await fetch(`/api/announcements?clemencyType=${scope}`, {signal, headers: {Accept: 'application/json'}});
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      show(await answer.json());
    } catch (failure) {
      if (!signal.aborted) failed();
    }
  }

  /** Another scope's announcements would be wrong here: none are shown, and that is said. */
  function failed() {
    shown = {};
    drawn([]);
    tabled([]);
    setText(said, words.t('announcements.failed'));
  }
}
