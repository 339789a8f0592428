import { isMailbox } from "./email.js";
import { isIdnHostname } from "./idn-hostname.js";

const atoms =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]|[^\0-\u007f])+(?:\.(?:[\w!#$%&'*+/=?^`{|}~-]|[^\0-\u007f])+)*$/u;
const quoted = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|[^\0-\u007f]|\\[\x20-\x7e])*"$/u;

/** A `Mailbox` of RFC 6531, 3.3: that of RFC 5321 with letters of all languages. */
export const isIdnEmail = (text: string): boolean =>
  isMailbox(
    text,
    (local) => atoms.test(local) || quoted.test(local),
    (domain) => isIdnHostname(domain.normalize("NFC")),
  );
