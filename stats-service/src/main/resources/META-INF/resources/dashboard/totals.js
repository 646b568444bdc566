/** The totals of the chosen scope, and the account of them. The residual is a line of the account, so that it adds up whatever it is. */
import {account, definitionOf, figures, withRates} from '/web/figures.js';
import {element} from '/web/frame.js';
import {setText} from './state.js';

const heads = ['pending', 'setAside', 'lifeSentencesCommuted', 'grantRate', 'clearanceRate'];
const formatOf = Object.fromEntries(figures.map(({key, format}) => [key, format]));

export function totals({t, write}) {
  document.getElementById('heads').append(...heads.map((key) => element('li', {class: `head head--${key}`}, figure(key, t(key === 'setAside' ? 'totals.setAside' : `figure.${key}`)))));
  document.getElementById('account').append(...account.map(({key, sign}) => row(key, sign > 0 ? 'plus' : 'minus', t)), row('residual', 'plus', t), row('pending', 'equals', t));
  const verdict = document.getElementById('verdict');
  let shownScope;
  return ({state, scope}) => {
    const known = withRates(state.figures[scope] ?? {});
    document.querySelectorAll('[data-figure]').forEach((link) => show(link, known, write, scope === shownScope));
    judge(verdict, known.residual, t, write);
    shownScope = scope;
  };
}

/** A figure with its name is one link: it can be read, and followed, as a whole. */
function figure(key, name) {
  return element('a', {class: 'figure', 'data-figure': key, href: `#${definitionOf(key)}`},
    element('span', {class: 'figure__name'}, name), ' ',
    element('span', {class: 'figure__value'}, '\u2013'));
}

const signs = {plus: '+', minus: '\u2212', equals: '='};

function row(key, operation, t) {
  const link = figure(key, t(`figure.${key}`));
  link.prepend(
    element('span', {class: 'account__sign', 'aria-hidden': 'true'}, signs[operation]),
    element('span', {class: 'usa-sr-only'}, `${t(`totals.${operation}`)} `));
  return element('li', {class: `account__row account__row--${operation}`}, link);
}

function show(link, known, write, sameScope) {
  const {figure: key} = link.dataset;
  const value = link.querySelector('.figure__value');
  const before = value.textContent;
  if (setText(value, write[formatOf[key]](known[key])) && sameScope && before !== '\u2013') mark(value);
}

/** A passing tint shows what has just changed; the style sheet leaves it out where less motion is asked for. */
function mark(value) {
  value.classList.remove('figure__value--changed');
  value.getBoundingClientRect(); // the browser must see it gone before it starts again
  value.classList.add('figure__value--changed');
}

function judge(verdict, residual, t, write) {
  const words = residual === undefined ? t('totals.wait') : t(residual === 0 ? 'totals.closes' : 'totals.open', {residual: write.count(residual)});
  setText(verdict, words);
  verdict.dataset.verdict = residual === undefined ? 'wait' : residual === 0 ? 'closes' : 'open';
}
