/** Languages of the pages. A page's language is in its address (`?lang=es`), so that it can be linked, bookmarked and cached. */
import {en} from './messages/en.js';
import {es} from './messages/es.js';

const catalogues = {en, es};

/** BCP 47 tags for numbers and dates: this is about one country, in two languages. */
const locales = {en: 'en-US', es: 'es-US'};

export const languages = Object.keys(catalogues);

/** The language asked for in an address's query string; English where it names none that we have. */
export function languageOf(search) {
  const asked = new URLSearchParams(search).get('lang');
  return languages.includes(asked) ? asked : 'en';
}

export const localeOf = (language) => locales[language];

/**
 * A function from key and parameters to text. `{name}` is replaced by the parameter; with a parameter `count` the key's
 * plural form (`key.one`, `key.other`) is taken where there is one. An unknown key is an error: it would be a blank on the page.
 */
export function translator(language) {
  const messages = catalogues[language];
  const plurals = new Intl.PluralRules(locales[language]);
  return (key, parameters = {}) => {
    const plural = 'count' in parameters ? `${key}.${plurals.select(parameters.count) === 'one' ? 'one' : 'other'}` : key;
    const text = messages[plural] ?? messages[key];
    if (text === undefined) throw new Error(`no message ${key} in ${language}`);
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in parameters ? String(parameters[name]) : whole));
  };
}

/** Fills every element under `root` that names its message in `data-i18n`, or its label in `data-i18n-label`. */
export function translate(root, t) {
  root.querySelectorAll('[data-i18n]').forEach((element) => { element.textContent = t(element.dataset.i18n); });
  root.querySelectorAll('[data-i18n-label]').forEach((element) => { element.setAttribute('aria-label', t(element.dataset.i18nLabel)); });
}
