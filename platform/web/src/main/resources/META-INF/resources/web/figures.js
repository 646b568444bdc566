/** The figures that the statistics publish, in one place: their keys in the API, how they are written, and how they add up. */

/** What a reader may choose: all petitions, or those of one clemency type; the rare ones together. */
export const scopes = ['ALL', 'PARDON', 'COMMUTATION', 'OTHER'];

/**
 * The identity as an account: what came, what went. It runs from the first event, so nothing was pending at its start, and an
 * opening balance is an adjustment. `pending` is counted apart from these, from the open petitions: the residual is the difference.
 */
export const account = [
  {key: 'received', sign: 1},
  {key: 'granted', sign: -1},
  {key: 'denied', sign: -1},
  {key: 'closed', sign: -1},
  {key: 'adjustments', sign: 1},
];

/** Every figure on the page, in the order of the definitions. */
export const figures = [
  {key: 'pending', format: 'count'},
  {key: 'setAside', format: 'count'},
  ...account.map(({key}) => ({key, format: 'count'})),
  {key: 'residual', format: 'count'},
  {key: 'lifeSentencesCommuted', format: 'count'},
  {key: 'grantRate', format: 'share'},
  {key: 'clearanceRate', format: 'share'},
  {key: 'announced', format: 'count'},
  {key: 'lifeSentences', format: 'count'},
  {key: 'runningTotal', format: 'count'},
  {key: 'declined', format: 'count'},
  {key: 'releases', format: 'count'},
];

/** Where a figure is defined on the page: the target of its link. */
export const definitionOf = (key) => `definition-${key}`;

/**
 * The published figures of a scope and the rates that follow from them. A rate of nothing, or of a negative flow, as where a grant was
 * declined, is not known: null, as in `/api/summary`.
 */
export function withRates(published) {
  const {received, granted, denied, closed} = published;
  const outgoing = granted + denied + closed;
  return {...published, grantRate: ratio(granted, outgoing), clearanceRate: ratio(outgoing, received)};
}

const ratio = (part, whole) => (whole > 0 && part >= 0 ? part / whole : null);
