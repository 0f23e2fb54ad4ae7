import {
  findBank,
  findBranch,
  normaliseAccountNumber,
  searchBanks,
  searchBranches,
} from '#japan/bank-account.ts';
import { foldDigits } from '#japan/digits.ts';
import { zenginName } from '#japan/zengin-kana.ts';
import type { BankAccountAnswer } from '../definition/model.ts';
import { accepted, type Parsed, refused, refusedParts, unanswered } from './outcome.ts';
import { readParts } from './person.ts';
import type { RawAnswer } from './raw.ts';
import { faults } from './text.ts';

const types = ['ordinary', 'current', 'savings'] as const;
/** A field of the Zengin transfer record. */
const longestHolder = 30;

interface Place {
  readonly code: string;
  readonly name: string;
}

/** The code of a place that was given by its code, or by a name that only one place has. */
function codeOf(
  typed: string,
  find: (code: string) => Place | undefined,
  search: (text: string) => readonly Place[],
): string | undefined {
  const text = foldDigits(typed).trim();
  if (/^\d*$/.test(text)) return find(text)?.code;
  const found = search(text.slice(0, 50));
  const plain = text.replace(/(?:銀行|支店)$/, '');
  const named = found.filter(({ name }) => name === plain || name === text);
  const [only, second] = named.length > 0 ? named : found;
  return second ? undefined : only?.code;
}

export function parseBankAccount(raw: RawAnswer | undefined): Parsed {
  const parts = readParts(raw, ['bank', 'branch', 'type', 'number', 'holder']);
  if (!parts) return refused(faults.notUnderstood);
  // The kind of account may be chosen beforehand by the page: alone it is no answer.
  if (!parts.bank && !parts.branch && !parts.number && !parts.holder) return unanswered;
  const bank = codeOf(parts.bank, findBank, searchBanks);
  const branch =
    bank &&
    codeOf(
      parts.branch,
      (code) => findBranch(bank, code),
      (text) => searchBranches(bank, text),
    );
  const type = types.find((one) => one === parts.type);
  const number = normaliseAccountNumber(parts.number);
  const holder = zenginName(parts.holder);
  const fault = refusedParts({
    bank: bank ? undefined : faults.bank,
    branch: branch || !bank ? undefined : faults.branch,
    type: type ? undefined : faults.accountType,
    number: number ? undefined : faults.accountNumber,
    holder: holder && holder.length <= longestHolder ? undefined : faults.holder,
  });
  if (fault || !bank || !branch || !type || !number || !holder) {
    return fault ?? refused(faults.notUnderstood);
  }
  const account: BankAccountAnswer = { bank, branch, type, number, holder };
  return accepted(account, raw);
}
