import {describe, expect, it} from 'vitest';
import {freshness, longestSilence, nothing, reduce, silent} from '../../main/resources/META-INF/resources/web/live.js';

const then = '2026-11-24T04:15:12.345Z';
const later = '2026-11-24T04:15:13.345Z';
const announcement = (date, granted) => ({date, granted, declined: 0, lifeSentences: 0, releases: []});

const frame = (event, data, at = 1_000) => ({kind: 'frame', event, data, at});
const hello = frame('hello', {epoch: '1', ready: true, dataAsOf: then});
const snapshot = frame('snapshot', {
  dataAsOf: then,
  figures: {ALL: {pending: 12, received: 20}, PARDON: {pending: 2, received: 5}},
  announcements: [announcement('2015-12-18', 95), announcement('2016-03-30', 61)],
});
const delta = frame('delta', {dataAsOf: later, figures: {ALL: {pending: 13}}, announcements: []});
const lost = {kind: 'lost'};
const after = (...happenings) => happenings.reduce(reduce, nothing);

describe('figures', () => {
  it('a snapshot replaces everything', () => {
    const state = after(hello, snapshot, frame('snapshot', {dataAsOf: later, figures: {ALL: {pending: 1}}, announcements: []}));
    expect(state).toMatchObject({figures: {ALL: {pending: 1}}, announcements: [], dataAsOf: later});
    expect(state.figures).not.toHaveProperty('PARDON');
  });

  it('a delta replaces only what it names', () => {
    expect(after(hello, snapshot, delta)).toMatchObject({
      figures: {ALL: {pending: 13, received: 20}, PARDON: {pending: 2, received: 5}}, dataAsOf: later,
    });
  });

  it('a delta twice is a delta once', () => {
    expect(after(hello, snapshot, delta, delta)).toEqual(after(hello, snapshot, delta));
  });

  it('a delta may bring a scope that was not there', () => {
    const state = after(hello, snapshot, frame('delta', {figures: {OTHER: {pending: 1}}, dataAsOf: later}));
    expect(state.figures.OTHER).toEqual({pending: 1});
  });

  it('a delta before any snapshot is no figure', () => {
    expect(after(hello, delta).figures).toEqual({});
  });

  it('states are never changed in place', () => {
    const before = after(hello, snapshot);
    const copy = structuredClone(before);
    reduce(before, delta);
    expect(before).toEqual(copy);
  });
});

describe('announcements', () => {
  it('are replaced by date and stay in order', () => {
    const state = after(hello, snapshot, frame('delta', {
      dataAsOf: later, figures: {}, announcements: [announcement('2016-03-30', 62), announcement('2016-01-16', 3)],
    }));
    expect(state.announcements.map(({date, granted}) => [date, granted]))
      .toEqual([['2015-12-18', 95], ['2016-01-16', 3], ['2016-03-30', 62]]);
  });

  it('one that is none any more goes', () => {
    const state = after(hello, snapshot, frame('delta', {
      dataAsOf: later, figures: {}, announcements: [announcement('2016-03-30', 0), {...announcement('2015-12-18', 0), declined: 1}],
    }));
    expect(state.announcements.map(({date}) => date)).toEqual(['2015-12-18']);
  });

  it('keep their identity when nothing of them changed', () => {
    const before = after(hello, snapshot);
    expect(reduce(before, delta).announcements).toBe(before.announcements);
  });
});

describe('freshness', () => {
  it.each([
    ['before the first message', [], 'loading'],
    ['after hello', [hello], 'loading'],
    ['after a snapshot', [hello, snapshot], 'live'],
    ['after a delta', [hello, snapshot, delta], 'live'],
    ['after a beat', [hello, snapshot, frame('beat', {ready: true, dataAsOf: later})], 'live'],
    ['when the connection broke', [hello, snapshot, lost], 'lost'],
    ['when it never came about', [lost], 'lost'],
    ['when it is back, with nothing missed', [hello, snapshot, lost, hello], 'live'],
    ['while the server catches up', [hello, snapshot, frame('beat', {ready: false})], 'behind'],
    ['when another server has read less than what is shown', [hello, snapshot, frame('beat', {ready: true, dataAsOf: '2026-11-24T04:15:00Z'})], 'behind'],
    ['when the server greets but is not ready', [frame('hello', {ready: false})], 'behind'],
    ['when the server has caught up', [hello, snapshot, frame('beat', {ready: false}), delta], 'live'],
    ['after a reset', [hello, snapshot, frame('reset', {reason: 'epoch'})], 'loading'],
    ['after a reset and its snapshot', [hello, snapshot, frame('reset', {}), snapshot], 'live'],
    ['when something is degraded', [hello, snapshot, frame('notice', {})], 'behind'],
    ['when figures come while something is degraded', [hello, snapshot, frame('notice', {}), delta, snapshot], 'behind'],
    ['when it is mended', [hello, snapshot, frame('notice', {}), frame('beat', {ready: true, dataAsOf: later})], 'live'],
    ['after a frame of a later version', [hello, snapshot, frame('novelty', {})], 'live'],
  ])('%s', (_, happenings, expected) => {
    expect(freshness(after(...happenings))).toBe(expected);
  });

  it('figures stay to be read while they are stale', () => {
    expect(after(hello, snapshot, lost, frame('reset', {})).figures.ALL.pending).toBe(12);
  });

  it('"data as of" is that of the figures shown', () => {
    expect(after(hello, snapshot, frame('beat', {ready: true, dataAsOf: later})).dataAsOf).toBe(later);
    expect(after(hello, snapshot, frame('beat', {ready: false, dataAsOf: later})).dataAsOf).toBe(then);
    expect(after(hello, snapshot, frame('hello', {ready: true, dataAsOf: later})).dataAsOf).toBe(then);
  });

  it('a long silence is noticed', () => {
    expect(silent(nothing, 1e12)).toBe(false);
    expect(silent(after(hello), 1_000 + longestSilence)).toBe(false);
    expect(silent(after(hello), 1_001 + longestSilence)).toBe(true);
  });
});
