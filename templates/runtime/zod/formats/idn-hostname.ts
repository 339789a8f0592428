import { areOrdered } from "./bidi.js";
import { isHostname } from "./hostname.js";
import { isIdnLabel } from "./idn-label.js";
import { decodePunycode, encodePunycode } from "./punycode.js";

const isAscii = (label: string): boolean => /^[\0-\u007f]*$/u.test(label);

const decoded = (label: string): string =>
  /^xn--/iu.test(label) ? (decodePunycode(label.slice(4).toLowerCase()) ?? label) : label;

/** What a name may have once encoded (RFC 1035, 2.3.4), which makes nothing shorter but pairs of units. */
const longest = 253;

/**
 * An internationalized host name (RFC 5890, 2.3.2.3). Dots may be those of RFC 3490, 3.1. What a label may hold is asked
 * of the engine's own Unicode tables, and writing directions are told by the script.
 */
export function isIdnHostname(text: string): boolean {
  // Encoding takes time that grows with the square of a text's length.
  if (text.length > 2 * longest) return false;
  const labels = text.split(/[.\u3002\uff0e\uff61]/u);
  const encoded = labels.map((label) => (isAscii(label) ? label : `xn--${encodePunycode(label)}`));
  if (encoded.join(".").length > longest) return false;
  return (
    labels.every((label) => (isAscii(label) ? isHostname(label) : isIdnLabel(label))) &&
    areOrdered(labels.map(decoded))
  );
}
