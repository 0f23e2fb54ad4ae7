import { findBank, findBranch } from '#japan/bank-account.ts';
import { foldDigits } from '#japan/digits.ts';

/** 八十二長野（0143） for a code; undefined while the code is none, or when it is no code at all. */
export function bankName(typed: string): string | undefined {
  const bank = findBank(foldDigits(typed).trim());
  return bank && `${bank.name}（${bank.code}）`;
}

export function branchName(bank: string, typed: string): string | undefined {
  const branch = findBranch(foldDigits(bank).trim(), foldDigits(typed).trim());
  return branch && `${branch.name}（${branch.code}）`;
}
