/** The choice of a clemency type. It is kept in the address, so that what is seen can be linked and reloaded. */
import {scopes} from '/web/figures.js';
import {addressIn, element} from '/web/frame.js';

export function scopeChoice({t}, changed) {
  let chosen = scopeOf(location.search);
  document.getElementById('scopes').append(...scopes.flatMap((scope) => radio(scope, scope === chosen, t)));
  document.getElementById('scopes').addEventListener('change', (event) => {
    chosen = event.target.value;
    remember(chosen);
    changed();
  });
  return {scope: () => chosen};
}

function scopeOf(search) {
  const asked = new URLSearchParams(search).get('type');
  return scopes.includes(asked) ? asked : 'ALL';
}

function radio(scope, checked, t) {
  const id = `scope-${scope}`;
  const input = element('input', {type: 'radio', name: 'scope', id, value: scope, class: 'scopes__input', autocomplete: 'off'});
  input.checked = checked;
  return [input, element('label', {for: id, class: 'scopes__label'}, t(`scope.${scope}`))];
}

function remember(scope) {
  const query = new URLSearchParams(location.search);
  if (scope === 'ALL') query.delete('type'); else query.set('type', scope);
  history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
  const language = document.querySelector('.clemency-language');
  language.setAttribute('href', addressIn(language.lang, location));
}
