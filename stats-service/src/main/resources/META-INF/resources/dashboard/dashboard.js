/** Brings the live stream, what the reader chose, and the parts of the page together. */
import {frame} from '/web/frame.js';
import {formats} from '/web/formats.js';
import {languageOf, translate, translator} from '/web/i18n.js';
import {freshness, nothing, reduce, silent} from '/web/live.js';
import {follow} from '/web/stream.js';
import {announcements} from './announcements.js';
import {definitions} from './definitions.js';
import {scopeChoice} from './scope.js';
import {stateOfFigures} from './state.js';
import {totals} from './totals.js';

const language = languageOf(location.search);
const words = {t: translator(language), write: formats(language), language};

frame({
  document, location, language, t: words.t, title: words.t('page.title'), sections: ['totals', 'announcements', 'definitions'],
  data: {summary: '/api/summary', announcements: '/api/announcements', reconciliation: '/api/reconciliation', api: '/q/openapi'},
});
translate(document, words.t);

const choice = scopeChoice(words, show);
const parts = [stateOfFigures(words), totals(words), announcements(words)];
definitions(words);

let state = nothing;

function show() {
  const fresh = freshness(state);
  document.getElementById('main').dataset.freshness = fresh;
  parts.forEach((part) => part({state, fresh, scope: choice.scope()}));
}

const stream = follow('/api/live', (happening) => {
  state = reduce(state, happening);
  show();
});

setInterval(() => { if (silent(state, Date.now())) stream.reopen(); }, 5_000);

// The parts that the address may point at are made only now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
