import type { AddressAnswer } from '../definition/model.ts';

const prefecture = '北海道|東京都|(?:京都|大阪)府|[^都道府県]{2,3}県';
/** Towns and villages with their district, before anything else: 郡 also begins the names of cities. */
const inDistrict = '[^市]{1,5}?郡[^市]{1,6}?[町村]';
/** 四日市市, 廿日市市 and 野々市市 hold 市 in their names; wards follow big cities. */
const city = '(?:四日市|廿日市|野々市|市?[^市]{1,6}?)市(?:[^市町村\\d]{1,4}?区)?';
/** Special wards of Tokyo, and towns of islands that belong to no district. */
const plain = '[^市区町村]{1,5}?区|[^市]{1,5}?[町村]';

const shape = new RegExp(`^(${prefecture})(${inDistrict}|${city}|${plain})(.*)$`, 'u');

/**
 * An address in one line as its parts; undefined when no prefecture and municipality stand at its
 * head. The building is not told apart: cards write it behind the number without a sign.
 */
export function splitAddress(line: string): AddressAnswer | undefined {
  const plainLine = line.replace(/[\s\u3000]+/g, '');
  const [, first, second, street = ''] = shape.exec(plainLine) ?? [];
  if (!first || !second) return undefined;
  return { postcode: '', prefecture: first, city: second, street, building: '' };
}
