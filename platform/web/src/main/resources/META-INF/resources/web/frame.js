/** What every page has around its content: the notice that this is no official site, the header with the other language, the footer. */
import {languages} from './i18n.js';

/**
 * Fills the page's `#frame-top` and `#frame-bottom`. `sections` are the ids of the parts of the page, named by `nav.<id>`; `data`
 * the addresses of what the page is made from, named by `frame.<key>`.
 */
export function frame({document, location, language, t, title, sections, data}) {
  document.documentElement.lang = language;
  document.title = `${title} \u2013 ${t('frame.name')}`;
  document.getElementById('frame-top').replaceChildren(notice(t), header({location, language, t, sections}));
  document.getElementById('frame-bottom').replaceChildren(footer(data, t));
}

/** An element with attributes and children; text goes in as text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

function notice(t) {
  return element('div', {class: 'clemency-notice'},
    element('div', {class: 'grid-container'}, element('strong', {}, t('frame.demonstration')), ` ${t('frame.unofficial')}`));
}

function header({location, language, t, sections}) {
  const links = sections.map((id) => element('li', {}, element('a', {href: `#${id}`}, t(`nav.${id}`))));
  return element('header', {class: 'clemency-header'},
    element('div', {class: 'grid-container clemency-header__row'},
      element('a', {class: 'clemency-header__name', href: `/?lang=${language}`}, t('frame.name')),
      element('nav', {'aria-label': t('frame.nav')}, element('ul', {class: 'clemency-header__links'}, ...links)),
      otherLanguage(location, language, t)));
}

/** With two languages one link, written in the language it leads to. It is a real address: it works in a new tab and without this script. */
function otherLanguage(location, language, t) {
  const other = languages.find((candidate) => candidate !== language);
  return element('a', {
    class: 'usa-button usa-button--outline clemency-language', lang: other, hreflang: other, href: addressIn(other, location),
  }, t('frame.other'));
}

/** The present address in another language, with whatever else was chosen. */
export function addressIn(language, location) {
  const query = new URLSearchParams(location.search);
  query.set('lang', language);
  return `${location.pathname}?${query}`;
}

function footer(data, t) {
  const links = Object.entries(data).map(([key, href]) => element('li', {}, element('a', {href}, t(`frame.${key}`))));
  return element('footer', {class: 'clemency-footer'},
    element('div', {class: 'grid-container'},
      element('p', {}, t('frame.footer')),
      element('h2', {class: 'clemency-footer__heading'}, t('frame.data')),
      element('ul', {class: 'clemency-footer__links'}, ...links)));
}
