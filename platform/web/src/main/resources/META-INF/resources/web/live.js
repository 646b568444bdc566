/**
 * What a page knows of the live figures: a pure function from what it knew and what happened. No clock, no page, no network.
 *
 * A happening is `{kind: 'frame', event, id, data, at}` for a message of `/api/live` (`data` parsed, `at` in milliseconds), or
 * `{kind: 'lost'}` when the connection broke.
 */

/** Before the first message. */
export const nothing = Object.freeze({
  connection: 'connecting', // connecting, open, lost
  ready: true, // false while the server says that it is still catching up
  degraded: false, // the server said that its figures do not move with the events, whatever it has sent since
  complete: false, // a snapshot has come, and no reset since
  figures: {}, // by scope, then by key
  announcements: [], // ascending by date
  dataAsOf: null, // how far the figures shown have read the events, an ISO instant
  heardAt: null, // when the server was last heard, in milliseconds
});

/** The server says something at least every 15 seconds; after two and a half times that the connection counts as lost. */
export const longestSilence = 38_000;

export function reduce(state, happening) {
  if (happening.kind === 'lost') return {...state, connection: 'lost'};
  const heard = {...state, connection: 'open', heardAt: happening.at};
  const apply = frames[happening.event];
  return apply ? apply(heard, happening.data ?? {}) : heard;
}

const frames = {
  hello: (state, data) => ({...state, ready: data.ready !== false, degraded: false}),
  snapshot: (state, data) => ({
    ...state,
    ready: true,
    complete: true,
    figures: data.figures,
    announcements: data.announcements ?? [],
    dataAsOf: data.dataAsOf,
  }),
  delta: (state, data) => (state.complete ? {
    ...state,
    ready: true,
    figures: mergeFigures(state.figures, data.figures),
    announcements: mergeAnnouncements(state.announcements, data.announcements),
    dataAsOf: data.dataAsOf,
  } : state),
  // A server that has read less than what is shown is catching up, whatever it says; its watermark is not that of the figures shown.
  beat: (state, data) => (data.ready === false || earlier(data.dataAsOf, state.dataAsOf)
    ? {...state, ready: false}
    : {...state, ready: true, degraded: false, dataAsOf: data.dataAsOf ?? state.dataAsOf}),
  // What was known stays to be read, as stale, until the snapshot that follows.
  reset: (state) => ({...state, complete: false}),
  notice: (state) => ({...state, degraded: true}),
};

const earlier = (moment, other) => Boolean(moment && other) && Date.parse(moment) < Date.parse(other);

function mergeFigures(known, changed = {}) {
  const merged = {...known};
  for (const [scope, figures] of Object.entries(changed)) merged[scope] = {...known[scope], ...figures};
  return merged;
}

/** Keeps the identity of the list where nothing changed, so that a page need not draw it again. */
function mergeAnnouncements(known, changed = []) {
  if (changed.length === 0) return known;
  const byDate = new Map([...known, ...changed].map((announcement) => [announcement.date, announcement]));
  return [...byDate.values()].filter(isOne).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** One whose grants were all corrected away comes with zeros, and is none any more: as the server has it. */
const isOne = ({granted, declined, releases}) => granted !== 0 || declined !== 0 || releases.length > 0;

/** `live`, or why the figures shown may not be current: `loading`, `behind`, `lost`. */
export function freshness(state) {
  if (state.connection === 'lost') return 'lost';
  if (!state.ready || state.degraded) return 'behind';
  return state.complete ? 'live' : 'loading';
}

/** Whether an open connection has been silent for so long that it must be taken for dead. */
export const silent = (state, now) => state.heardAt !== null && now - state.heardAt > longestSilence;
