import {describe, expect, it} from 'vitest';
import {formats, unknown} from '../../main/resources/META-INF/resources/web/formats.js';
import {figures, scopes} from '../../main/resources/META-INF/resources/web/figures.js';
import {languageOf, languages, translator} from '../../main/resources/META-INF/resources/web/i18n.js';
import {en} from '../../main/resources/META-INF/resources/web/messages/en.js';
import {es} from '../../main/resources/META-INF/resources/web/messages/es.js';

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('have the same keys in the same order', () => expect(Object.keys(es)).toEqual(Object.keys(en)));

  it.each(Object.keys(en))('%s takes the same parameters, and is not empty', (key) => {
    expect(placeholders(es[key])).toEqual(placeholders(en[key]));
    expect(es[key].trim()).not.toBe('');
    expect(en[key].trim()).not.toBe('');
  });

  it.each(languages)('%s names and defines every figure and scope', (language) => {
    const t = translator(language);
    for (const {key} of figures) {
      for (const name of [`figure.${key}`, `define.${key}.meaning`, `define.${key}.formula`, `define.${key}.source`]) expect(t(name)).toBeTruthy();
    }
    for (const scope of scopes) expect(t(`scope.${scope}`)).toBeTruthy();
  });

  it('an unknown key is an error', () => expect(() => translator('en')('no.such')).toThrow('no.such'));

  it('plural and parameters', () => {
    const t = translator('en');
    expect(t('announcements.last', {count: 1, day: 'a day', granted: 1, life: 0})).toContain('1 grant was');
    expect(t('announcements.last', {count: 61, day: 'a day', granted: 61, life: 21})).toContain('61 grants were');
  });
});

describe('language', () => {
  it.each([['', 'en'], ['?lang=es', 'es'], ['?type=PARDON&lang=es', 'es'], ['?lang=xx', 'en'], ['?lang=', 'en']])('%s is %s', (search, expected) => {
    expect(languageOf(search)).toBe(expected);
  });
});

describe('formats', () => {
  const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

  it('English', () => {
    const write = formats('en');
    expect(write.count(10073)).toBe('10,073');
    expect(write.count(-3)).toBe('\u22123');
    expect(write.share(0.4763)).toBe('47.6%');
    expect(write.day('2016-03-30')).toBe('March 30, 2016');
    expect(write.shortDay('2016-03-30')).toBe('Mar 30, 2016');
    expect(plain(write.moment('2016-03-30T18:05:13Z'))).toBe('March 30, 2016 at 2:05:13 PM EDT');
  });

  it('Spanish', () => {
    const write = formats('es');
    expect(write.count(10073)).toBe('10,073');
    expect(write.day('2016-03-30')).toBe('30 de marzo de 2016');
    expect(plain(write.moment('2016-03-30T18:05:13Z'))).toMatch(/30 de marzo de 2016.* 2:05:13 p\.\s?m\. EDT/);
  });

  it.each([undefined, null, NaN])('%s is not zero', (value) => expect(formats('en').count(value)).toBe(unknown));

  it('a day that does not exist yet, or a moment, is not an error', () => {
    expect(formats('es').day(undefined)).toBe(unknown);
    expect(formats('es').moment(null)).toBe(unknown);
  });
});
