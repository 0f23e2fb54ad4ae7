import type { SimpleField } from '../definition/model.ts';
import { parseBankAccount } from './account.ts';
import { parseChoice, parseChoices, parseTick, parseYesNo } from './choice.ts';
import { parseDate } from './day.ts';
import { parseMoney, parseNumber } from './figures.ts';
import type { Parsed } from './outcome.ts';
import { parseAddress, parseName } from './person.ts';
import { parseFiles, parseMapPoint } from './place.ts';
import type { RawAnswer } from './raw.ts';
import { parseMatrix, parseRanking, parseScale } from './survey.ts';
import { parseEmail, parseLongText, parsePhone, parsePostcode, parseText } from './written.ts';

export type { Parsed } from './outcome.ts';

type Personal = Extract<
  SimpleField,
  { kind: 'name' | 'date' | 'postcode' | 'address' | 'phone' | 'email' | 'bank-account' }
>;

/** What people tell of themselves. */
function parsePersonal({ kind }: Personal, raw: RawAnswer | undefined): Parsed {
  switch (kind) {
    case 'name':
      return parseName(raw);
    case 'date':
      return parseDate(raw);
    case 'postcode':
      return parsePostcode(raw);
    case 'address':
      return parseAddress(raw);
    case 'phone':
      return parsePhone(raw);
    case 'email':
      return parseEmail(raw);
    case 'bank-account':
      return parseBankAccount(raw);
  }
}

/**
 * Reads what somebody typed, or the JSON of the stored shape, normalised for its kind; says how to
 * mend what it cannot read. Never throws. Reading what it gave gives the same again.
 */
export function parseAnswer(field: SimpleField, raw: RawAnswer | undefined): Parsed {
  switch (field.kind) {
    case 'text':
      return parseText(field, raw);
    case 'long-text':
      return parseLongText(field, raw);
    case 'number':
      return parseNumber(field, raw);
    case 'money':
      return parseMoney(field, raw);
    case 'yes-no':
      return parseYesNo(raw);
    case 'choice':
      return parseChoice(field, raw);
    case 'choices':
      return parseChoices(field, raw);
    case 'scale':
      return parseScale(field, raw);
    case 'matrix':
      return parseMatrix(field, raw);
    case 'ranking':
      return parseRanking(field, raw);
    case 'file':
      return parseFiles(field, raw);
    case 'consent':
    case 'declaration':
      return parseTick(raw);
    case 'map-point':
      return parseMapPoint(raw);
    default:
      return parsePersonal(field, raw);
  }
}
