import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, checkDigitOf, isMunicipalityCode } from './municipality-code.ts';

describe('municipality codes', () => {
  it.each([
    '011002',
    '131016',
    '142018',
    '202029',
    '202070',
    '232025',
    '262021',
    '272272',
    '342025',
    '431001',
    '472018',
  ])('accepts %s', (code) => {
    expect(isMunicipalityCode(code)).toBe(true);
  });

  it.each(['202071', '20207', '2020700', 'abcdef', '２０２０７０', ''])('refuses %s', (code) => {
    expect(isMunicipalityCode(code)).toBe(false);
  });

  it('has one check digit for any five digits', () => {
    const five = fc.stringMatching(/^\d{5}$/);
    fc.assert(
      fc.property(five, (digits) => {
        const accepted = [...'0123456789'].filter((digit) => isMunicipalityCode(digits + digit));
        expect(accepted).toEqual([checkDigitOf(digits)]);
      }),
    );
  });
});

it.each([
  ['202070', 'municipality'],
  ['200000', 'prefecture'],
  ['130001', 'tokyo'],
  ['131016', 'municipality'],
  ['011002', 'designated-city'],
  ['141305', 'designated-city'],
  ['142018', 'municipality'],
])('%s is the code of a %s', (code, body) => {
  expect(bodyOf(code)).toBe(body);
});
