import { BlockList, isIPv6 } from 'node:net';

/** RFC 1918, RFC 4193, and what never leaves the machine or the link (RFC 6890). */
const networks: readonly (readonly [string, number])[] = [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
];

const inside = new BlockList();
for (const [network, prefix] of networks) {
  inside.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');
}

/** Whether an address is one of this machine or of a network of our own, and not of the internet. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0] ?? '';
  return inside.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
