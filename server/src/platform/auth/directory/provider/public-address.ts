import { BlockList, isIP } from 'node:net';

const ours: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const list = new BlockList();
for (const [net, prefix] of ours) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4');

/** Whether an IP address lies on the public internet: neither this machine, nor its network, nor a range that leads nowhere. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  // An IPv4 address in the clothes of an IPv6 one is judged by the list's IPv4 part.
  return version !== 0 && !list.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
