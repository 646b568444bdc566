/**
 * The announcements as a table, latest first. On a narrow page its rows are stacked by the style sheet; browsers then take cells
 * for mere boxes, so the roles of the table are spelled out.
 */
import {definitionOf} from '/web/figures.js';
import {element} from '/web/frame.js';

export function table({t, write}) {
  const place = document.getElementById('announcements-table');
  const columns = [
    {key: 'date', text: ({date}) => write.day(date)},
    {key: 'granted', number: true, definition: 'announced', text: ({granted}) => write.count(granted)},
    {key: 'life', number: true, definition: 'lifeSentences', text: ({lifeSentences}) => write.count(lifeSentences)},
    {key: 'runningTotal', number: true, definition: 'runningTotal', text: ({runningTotal}) => write.count(runningTotal)},
    {key: 'declined', number: true, definition: 'declined', text: ({declined}) => write.count(declined)},
    {key: 'releases', definition: 'releases', text: ({releases}) => releasesOf(releases, t, write)},
  ];
  return (list) => {
    place.replaceChildren(...(list.length === 0 ? [] : [tableOf(list, columns, t)]));
  };
}

function tableOf(list, columns, t) {
  return element('table', {class: 'usa-table usa-table--borderless announcements', role: 'table'},
    element('caption', {}, t('announcements.caption')),
    element('thead', {role: 'rowgroup'}, element('tr', {role: 'row'}, ...columns.map((column) => headerOf(column, t)))),
    element('tbody', {role: 'rowgroup'}, ...list.toReversed().map((announcement) => rowOf(announcement, columns, t))));
}

function headerOf({key, number, definition}, t) {
  const name = t(`announcements.${key}`);
  return element('th', {scope: 'col', role: 'columnheader', ...numeric(number)},
    definition ? element('a', {href: `#${definitionOf(definition)}`}, name) : name);
}

function rowOf(announcement, [first, ...rest], t) {
  return element('tr', {role: 'row'},
    element('th', {scope: 'row', role: 'rowheader'}, first.text(announcement)),
    ...rest.map(({key, number, text}) => element('td', {role: 'cell', 'data-label': t(`announcements.${key}`), ...numeric(number)}, text(announcement))));
}

const numeric = (number) => (number ? {class: 'numeric'} : {});

function releasesOf(releases, t, write) {
  if (!releases?.length) return t('announcements.noRelease');
  return releases.map(({on, count}) => t('announcements.release', {number: write.count(count), day: write.shortDay(on)})).join('; ');
}
