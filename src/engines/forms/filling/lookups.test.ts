import { describe, expect, it } from 'vitest';
import { readAct } from './act.ts';
import { applyChoice, lookUp } from './lookups.ts';

describe('a button', () => {
  it.each([
    ['next', { kind: 'next' }],
    [undefined, { kind: 'next' }],
    ['drop-table', { kind: 'next' }],
    ['add-row:children', { kind: 'add-row', path: 'children' }],
    ['remove-row:children:1', { kind: 'remove-row', repeat: 'children', rowId: '1' }],
    ['remove-file:photos:f', { kind: 'remove-file', path: 'photos', fileId: 'f' }],
  ])('%s is understood', (value, act) => {
    expect(readAct(value)).toEqual(act);
  });
});

describe('a search', () => {
  it('puts an address in that a postcode decides, and keeps the number that was typed', () => {
    const { values, filled } = applyChoice(
      { kind: 'find-address', path: 'home' },
      { 'home.postcode': '382-0091', 'home.street': '1528' },
      {},
    );
    expect(filled).toBe('home');
    expect(values).toMatchObject({ 'home.prefecture': '長野県', 'home.city': '須坂市' });
    expect(values['home.street']).toMatch(/.+1528$/);
  });

  it('fills the address question beside a postcode question', () => {
    const { values } = applyChoice(
      { kind: 'find-address', path: 'code' },
      { code: '3820091' },
      { code: 'home' },
    );
    expect(values['home.city']).toBe('須坂市');
  });

  it('puts in the choice, and nothing that was not offered', () => {
    const use = (index: string) =>
      applyChoice(
        { kind: 'use-address', path: 'home' },
        { 'home.postcode': '3820091', 'found.home.postcode': index },
        {},
      ).values['home.city'];
    expect(use('0')).toBe('須坂市');
    expect(use('9')).toBeUndefined();
  });

  it('finds branches of a bank by name or by code', () => {
    const names = (bank: string) =>
      Object.values(lookUp('find-branch', 'a', { 'a.bank': bank, 'a.branch': '須坂' }, {}))[0]
        ?.options.length;
    expect(names('0143')).toBeGreaterThan(0);
    expect(names('')).toBe(0);
  });
});
