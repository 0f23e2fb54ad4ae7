import { expect, it } from 'vitest';
import { openCredentials, sealCredentials } from './seal.ts';

const [secret, tokens] = [
  'a secret of at least thirty-two letters',
  { accessToken: 'open sesame' },
];

it('opens with the same secret and account only', () => {
  const sealed = sealCredentials(secret, 'one', tokens);
  expect(openCredentials(secret, 'one', sealed)).toEqual(tokens);
  expect(sealCredentials(secret, 'one', tokens)).not.toBe(sealed);
  expect(() => openCredentials(secret, 'two', sealed)).toThrow();
  expect(() => openCredentials(`${secret}!`, 'one', sealed)).toThrow();
});
