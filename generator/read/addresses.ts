import { BlockList, isIP } from "node:net";

type Subnet = readonly [net: string, prefix: number];

/** Addresses of IPv4 that no public host has (the IANA registry of special-purpose addresses, and multicast). */
const special4: readonly Subnet[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Within the global unicast addresses of IPv6: those that carry an address of IPv4 or are for documents. */
const special6: readonly Subnet[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

function blockList(family: "ipv4" | "ipv6", subnets: readonly Subnet[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

const isSpecial4 = blockList("ipv4", special4);
const isSpecial6 = blockList("ipv6", special6);
const isGlobal6 = blockList("ipv6", [["2000::", 3]]);

/** Whether an address is one that a host of the public internet has; loopback, private and link-local ones are not. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !isSpecial4.check(address, "ipv4");
  return isGlobal6.check(address, "ipv6") && !isSpecial6.check(address, "ipv6");
}
