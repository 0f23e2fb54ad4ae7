import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBirthdate, parseName, parsePerson } from './claims.ts';

describe('claims of an issuer', () => {
  it.each([
    ['19850315', '1985-03-15'],
    ['1985-03-15', '1985-03-15'],
    ['20240229', '2024-02-29'],
    ['20230229', undefined],
    ['1985-3-15', undefined],
    ['0000-03-15x', undefined],
    ['', undefined],
    [19850315, undefined],
    [null, undefined],
  ])('reads the day of birth %j as %j', (value, day) => {
    expect(parseBirthdate(value)).toBe(day);
  });

  it('reads every day in both forms', () => {
    const day = fc.date({
      min: new Date('1890-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseBirthdate(iso)).toBe(iso);
        expect(parseBirthdate(iso.replaceAll('-', ''))).toBe(iso);
      }),
    );
  });

  it.each([
    ['須坂\u3000花子', '須坂 花子'],
    [' 須坂  花子 ', '須坂 花子'],
    ['\u3000', undefined],
    [undefined, undefined],
  ])('reads the name %j as %j', (value, name) => {
    expect(parseName(value)).toBe(name);
  });

  it('takes an address as text or as an object, and nothing else', () => {
    expect(parsePerson({ address: '須坂市' }).address).toBe('須坂市');
    expect(parsePerson({ address: { formatted: '須坂市' } }).address).toBe('須坂市');
    expect(parsePerson({ address: 7, gender: '1' })).toEqual({});
  });
});
