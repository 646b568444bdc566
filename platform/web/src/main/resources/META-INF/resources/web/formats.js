/** Numbers, days and moments as people write them. Business days are those of Washington. */
import {localeOf} from './i18n.js';

const washington = 'America/New_York';

/** What stands where a figure is not known: never a zero. */
export const unknown = '\u2013';

export function formats(language) {
  const locale = localeOf(language);
  const counts = new Intl.NumberFormat(locale, {maximumFractionDigits: 0});
  const shares = new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 1});
  const days = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  const shortDays = new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC'});
  const moments = new Intl.DateTimeFormat(locale, {
    year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit',
    timeZone: washington, timeZoneName: 'short',
  });
  const known = (value, format) => (value === undefined || value === null || Number.isNaN(value) ? unknown : format(value));
  return {
    count: (value) => known(value, (number) => counts.format(number).replace('-', '\u2212')),
    share: (value) => known(value, (number) => shares.format(number)),
    /** `day` is an ISO date; it has no time zone, so it is read and written in the same one. */
    day: (day) => known(day, (text) => days.format(new Date(`${text}T00:00:00Z`))),
    shortDay: (day) => known(day, (text) => shortDays.format(new Date(`${text}T00:00:00Z`))),
    /** `moment` is an ISO instant or milliseconds; shown as Washington's clock says it. */
    moment: (moment) => known(moment, (at) => moments.format(new Date(at))),
  };
}
