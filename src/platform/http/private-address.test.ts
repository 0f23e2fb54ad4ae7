import { expect, it } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

it.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.255.255.255', true],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['192.168.1.1', true],
  ['fd00::1', true],
  ['fe80::1%eth0', true],
  ['172.32.0.1', false],
  ['172.15.255.255', false],
  ['192.169.0.1', false],
  ['11.0.0.1', false],
  ['203.0.113.7', false],
  ['::ffff:203.0.113.7', false],
  ['2001:db8::1', false],
  ['unknown', false],
  ['', false],
])('%s is one of our own: %s', (address, ours) => {
  expect(isPrivateAddress(address)).toBe(ours);
});
