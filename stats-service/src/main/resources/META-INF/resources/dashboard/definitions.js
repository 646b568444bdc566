/** What each figure means, how it is counted, and whose measure it is. */
import {definitionOf, figures} from '/web/figures.js';
import {element} from '/web/frame.js';

export function definitions({t}) {
  document.getElementById('definition-list').append(...figures.map(({key}) => definition(key, t)));
}

function definition(key, t) {
  const id = definitionOf(key);
  return element('section', {id, class: 'definition', tabindex: '-1', 'aria-labelledby': `${id}-name`},
    element('h3', {id: `${id}-name`}, t(`figure.${key}`)),
    element('p', {}, t(`define.${key}.meaning`)),
    element('dl', {}, ...entry('formula', key, t), ...entry('source', key, t)));
}

const entry = (part, key, t) => [element('dt', {}, t(`definitions.${part}`)), element('dd', {}, t(`define.${key}.${part}`))];
