import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPostcode, normalisePostcode } from './postcode.ts';
import { findAddresses } from './postcodes.ts';

describe('postcodes', () => {
  it.each([
    ['382-0077', '3820077'],
    ['3820077', '3820077'],
    ['〒382-0077', '3820077'],
    ['〒３８２ー００７７', '3820077'],
    [' 382 − 0077 ', '3820077'],
    ['382', undefined],
    ['38200777', undefined],
    ['382--0077', undefined],
    ['38-20077', undefined],
    ['abc-defg', undefined],
    ['', undefined],
  ])('%s is %s', (typed, digits) => {
    expect(normalisePostcode(typed)).toBe(digits);
  });

  it('is written with its hyphen, and read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (digits) => {
        expect(formatPostcode(digits)).toMatch(/^\d{3}-\d{4}$/);
        expect(normalisePostcode(formatPostcode(digits))).toBe(digits);
      }),
    );
  });

  const nagano = '長野県';
  it.each([
    ['3820077', [{ prefecture: nagano, city: '須坂市', town: '北横町' }]],
    ['〒382-0911', [{ prefecture: nagano, city: '須坂市', town: '須坂' }]],
    ['3820000', [{ prefecture: nagano, city: '須坂市', town: '' }]],
    ['3820800', [{ prefecture: nagano, city: '上高井郡高山村', town: '' }]],
    ['7660002', [{ prefecture: '香川県', city: '仲多度郡琴平町', town: '' }]],
    [
      '4980000',
      [
        { prefecture: '愛知県', city: '弥富市', town: '' },
        { prefecture: '三重県', city: '桑名郡木曽岬町', town: '' },
      ],
    ],
    ['9999999', []],
    ['nothing', []],
  ])('%s leads to its places', (postcode, places) => {
    expect(findAddresses(postcode)).toEqual(places);
  });

  it('gives places with a prefecture and a municipality for any seven digits, or none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (digits) => {
        for (const { prefecture, city, town } of findAddresses(digits)) {
          expect(prefecture).toMatch(/[都道府県]$/);
          expect(city).toMatch(/[市区町村]$/);
          expect(town).not.toMatch(/[（）]|場合/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
