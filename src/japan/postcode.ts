import { foldCode } from './digits.ts';

/** The 7 digits of 〒382-0077, in any width, with or without 〒 and hyphen; undefined when it is none. */
export function normalisePostcode(raw: string): string | undefined {
  const parts = /^〒?(\d{3})-?(\d{4})$/.exec(foldCode(raw).replace(/\s/g, ''));
  return parts ? `${parts[1]}${parts[2]}` : undefined;
}

/** 382-0077 of 3820077; Japanese pages put 〒 before it. */
export function formatPostcode(postcode: string): string {
  return postcode.replace(/^(\d{3})(\d{4})$/, '$1-$2');
}
