import { describe, expect, it } from 'vitest';
import { type Contact, hashCode, isCode, missingContact } from './rules.ts';

const nothing: Contact = { emailConfirmed: false, consented: false };
const mail: Contact = { ...nothing, email: 'hanako@example.jp', emailConfirmed: true };
const phone: Contact = { ...nothing, phone: '0262481234' };
const self = { representation: { role: 'self' } } as const;
const proxy = { representation: { role: 'proxy', principal: '見本 花子' } } as const;
const joint = { representation: { role: 'joint', principal: '見本 花子、見本 太郎' } } as const;

describe('what is missing before an application may be sent', () => {
  it.each([
    ['nobody to reach', self, undefined, 'reach'],
    ['an address that was not confirmed', self, { ...nothing, email: 'a@b.jp' }, 'reach'],
    ['a confirmed address', self, mail, undefined],
    ['a telephone', self, phone, undefined],
    ['an account', { ...self, userId: 'u' }, undefined, undefined],
    ['at the counter', { ...proxy, enteredBy: 's' }, undefined, undefined],
    ['a proxy without a ground', proxy, mail, 'ground'],
    ['a proxy with consent only', proxy, { ...mail, consented: true }, 'ground'],
    [
      'a proxy with consent and proof',
      proxy,
      { ...mail, consented: true, proofFileId: 'f' },
      undefined,
    ],
    ['a proxy with an account', { ...proxy, userId: 'u' }, undefined, 'ground'],
    ['several together without consent', joint, mail, 'ground'],
    ['several together', joint, { ...mail, consented: true }, undefined],
  ] as const)('%s', (_name, draft, contact, missing) => {
    expect(missingContact(draft, contact)).toBe(missing);
  });
});

it('knows a code only for its draft', () => {
  const hash = hashCode('secret', 'draft', '123456');
  expect(isCode('secret', 'draft', '123456', hash)).toBe(true);
  expect(isCode('secret', 'other', '123456', hash)).toBe(false);
  expect(isCode('secret', 'draft', '123457', hash)).toBe(false);
  expect(isCode('secret', 'draft', '123456', null)).toBe(false);
});
