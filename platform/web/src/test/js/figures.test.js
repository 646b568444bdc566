import {describe, expect, it} from 'vitest';
import {account, figures, withRates} from '../../main/resources/META-INF/resources/web/figures.js';
import {addressIn} from '../../main/resources/META-INF/resources/web/frame.js';

describe('figures', () => {
  it('rates are those of the summary', () => {
    const {grantRate, clearanceRate} = withRates({received: 9800, granted: 248, denied: 4120, closed: 300});
    expect(grantRate).toBeCloseTo(0.0531, 4);
    expect(clearanceRate).toBeCloseTo(0.4763, 4);
  });

  it('a rate without a denominator is not known', () => {
    expect(withRates({received: 0, granted: 0, denied: 0, closed: 0})).toMatchObject({grantRate: null, clearanceRate: null});
    expect(withRates({})).toMatchObject({grantRate: null, clearanceRate: null});
  });

  it('a rate of a negative flow is not known', () => {
    expect(withRates({received: 0, granted: -1, denied: 0, closed: 0})).toMatchObject({grantRate: null, clearanceRate: null});
    expect(withRates({received: 5, granted: -1, denied: 3, closed: 0})).toMatchObject({grantRate: null, clearanceRate: 0.4});
  });

  it('the account is the identity', () => {
    expect(account.map(({key, sign}) => [key, sign]))
      .toEqual([['received', 1], ['granted', -1], ['denied', -1], ['closed', -1], ['adjustments', 1]]);
  });

  it('keys are unique', () => expect(new Set(figures.map(({key}) => key)).size).toBe(figures.length));
});

it('the other language keeps what was chosen', () => {
  expect(addressIn('es', {pathname: '/', search: '?type=PARDON&lang=en'})).toBe('/?type=PARDON&lang=es');
});
