import { isIpv4 } from "./ipv4.js";

const group = /^[\da-f]{1,4}$/iu;

/** How many groups of 16 bits the text stands for; none where one is wrong. An IPv4 address may be the last two. */
function countGroups(text: string, isLast: boolean): number | undefined {
  if (text === "") return 0;
  const parts = text.split(":");
  const last = parts.at(-1) ?? "";
  const hasIpv4 = isLast && last.includes(".");
  const groups = hasIpv4 ? parts.slice(0, -1) : parts;
  if (!groups.every((part) => group.test(part)) || (hasIpv4 && !isIpv4(last))) return undefined;
  return groups.length + (hasIpv4 ? 2 : 0);
}

/** An IPv6 address (RFC 4291, 2.2), without a zone. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const [head = "", tail, ...more] = text.split("::");
  if (more.length > 0) return false;
  const before = countGroups(head, tail === undefined);
  const after = tail === undefined ? 0 : countGroups(tail, true);
  if (before === undefined || after === undefined) return false;
  return tail === undefined ? before === 8 : before + after <= 7;
}
