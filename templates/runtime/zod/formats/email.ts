import { isDomain } from "./domain.js";
import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

const atoms = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u;
const quoted = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/u;

/** An address in brackets (RFC 5321, 4.1.3). */
function isLiteral(text: string): boolean {
  const inner = text.slice(1, -1);
  return /^IPv6:/iu.test(inner) ? isIpv6(inner.slice(5)) : isIpv4(inner);
}

/** A mailbox by what may stand before and after its last `@`. */
export function isMailbox(
  text: string,
  isLocal: (local: string) => boolean,
  isName: (domain: string) => boolean,
): boolean {
  const at = text.lastIndexOf("@");
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || !isLocal(local)) return false;
  return domain.startsWith("[") && domain.endsWith("]") ? isLiteral(domain) : isName(domain);
}

/** A `Mailbox` of RFC 5321, 4.1.2. */
export const isEmail = (text: string): boolean =>
  isMailbox(
    text,
    (local) => local.length <= 64 && (atoms.test(local) || quoted.test(local)),
    isDomain,
  );
