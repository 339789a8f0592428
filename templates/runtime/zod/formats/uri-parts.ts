import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

/** What RFC 3986 and RFC 3987 differ in: the characters beyond ASCII. */
export interface Alphabet {
  /** Beside the unreserved characters of RFC 3986. */
  readonly unreserved: string;
  /** Beside those, in a query. */
  readonly query: string;
}

export const ascii: Alphabet = { unreserved: "", query: "" };

interface Forms {
  readonly parts: RegExp;
  readonly userInfo: RegExp;
  readonly name: RegExp;
  readonly path: RegExp;
  readonly query: RegExp;
  readonly fragment: RegExp;
}

const made = new Map<Alphabet, Forms>();

const anyOf = (characters: string): RegExp =>
  new RegExp(`^(?:[${characters}]|%[\\da-fA-F]{2})*$`, "u");

/** The forms of the parts (RFC 3986, 3), each a set of characters or an escape, again and again: linear in time. */
function formsOf(alphabet: Alphabet): Forms {
  const known = made.get(alphabet);
  if (known !== undefined) return known;
  const plain = `\\w.~!$&'()*+,;=\\-${alphabet.unreserved}`;
  const forms: Forms = {
    // RFC 3986, appendix B.
    parts:
      /^(?:(?<scheme>[^:/?#]*):)?(?:\/\/(?<authority>[^/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$/su,
    userInfo: anyOf(`${plain}:`),
    name: anyOf(plain),
    path: anyOf(`${plain}:@/`),
    query: anyOf(`${plain}:@/?${alphabet.query}`),
    fragment: anyOf(`${plain}:@/?`),
  };
  made.set(alphabet, forms);
  return forms;
}

/** RFC 3986, 3.2. */
function isAuthority(text: string, { userInfo, name }: Forms): boolean {
  const at = text.lastIndexOf("@");
  const hostAndPort = text.slice(at + 1);
  const parts = /^(?<host>\[[^\]]*\]|[^:]*)(?::(?<port>.*))?$/su.exec(hostAndPort)?.groups;
  if (parts === undefined) return false;
  const { host = "", port = "" } = parts;
  if (!/^\d*$/u.test(port) || (at >= 0 && !userInfo.test(text.slice(0, at)))) return false;
  if (!host.startsWith("[")) return isIpv4(host) || name.test(host);
  const address = host.slice(1, -1);
  return isIpv6(address) || /^[Vv][\da-fA-F]+\.[\w.~!$&'()*+,;=:-]+$/u.test(address);
}

/** What nearly all URIs look like; which this finds needs no second look. */
const common =
  /^[A-Za-z][A-Za-z\d+.-]*:\/\/[\w.~-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/;

/** A reference of RFC 3986, 4.1, or with `absolute` one with a scheme (3). */
export function isReference(text: string, alphabet: Alphabet, absolute: boolean): boolean {
  if (common.test(text)) return true;
  const forms = formsOf(alphabet);
  const {
    scheme,
    authority,
    path = "",
    query = "",
    fragment = "",
  } = forms.parts.exec(text)?.groups ?? {};
  if (scheme === undefined ? absolute : !/^[A-Za-z][A-Za-z\d+.-]*$/u.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority, forms)) return false;
  // Without an authority a path cannot begin with two slashes, and the first segment of a relative one has no colon.
  if (authority === undefined && path.startsWith("//")) return false;
  return forms.path.test(path) && forms.query.test(query) && forms.fragment.test(fragment);
}
