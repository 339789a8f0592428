import { isDomain } from "./domain.js";
import { isIdnLabel } from "./idn-label.js";
import { decodePunycode } from "./punycode.js";

/** A label that stands for one in other letters (RFC 5890, 2.3.2.1): it must be decodable, to a label that may be. */
function isALabel(text: string): boolean {
  const decoded = decodePunycode(text.slice(4).toLowerCase());
  return (
    decoded !== undefined && decoded !== "" && /[^\0-\u007f]/u.test(decoded) && isIdnLabel(decoded)
  );
}

/** A host name (RFC 1123, 2.1): labels of letters, digits and hyphens, which are known where two hyphens make them special. */
export const isHostname = (text: string): boolean =>
  isDomain(text) &&
  text.split(".").every((part) => !/^..--/u.test(part) || (/^xn--/iu.test(part) && isALabel(part)));
