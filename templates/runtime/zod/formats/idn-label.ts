import { encodePunycode } from "./punycode.js";

/**
 * What a label may be made of (RFC 5892, 2): letters, digits and marks, and nothing that compatibility or case mapping
 * would change. Exceptions follow in the order of RFC 5892, 2.6. The tables of Unicode are those of the JavaScript engine.
 */
const allowed =
  /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u002d\u00b7\u0375\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb\u200c\u200d]+$/u;
const disallowed = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/u;
/** What only seems to be a letter: Hangul parts that stand alone (RFC 5892, 2.9). */
const oldHangul = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u;

const virama =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed]$/u;
const joining =
  /[\u0620\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a\u066e\u066f\u0678-\u0687\u069a-\u06bf\u06c1\u06c2\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff]/u;

/** The rules for characters that are allowed in some surroundings (RFC 5892, appendix A). */
const contexts: Readonly<
  Record<string, (before: string, after: string, label: string) => boolean>
> = {
  "\u00b7": (before, after) => before.endsWith("l") && after.startsWith("l"),
  "\u0375": (_, after) => /^\p{Script=Greek}/u.test(after),
  "\u05f3": (before) => /\p{Script=Hebrew}$/u.test(before),
  "\u05f4": (before) => /\p{Script=Hebrew}$/u.test(before),
  "\u30fb": (_, __, label) =>
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label.replaceAll("\u30fb", "")),
  "\u200d": (before) => virama.test(before),
  "\u200c": (before, after) =>
    virama.test(before) || (joining.test(before.slice(-1)) && /^\p{Script=Arabic}/u.test(after)),
};

const arabicDigit = /[\u0660-\u0669]/u;
const easternDigit = /[\u06f0-\u06f9]/u;

function fitsContext(label: string): boolean {
  const characters = [...label];
  return characters.every((character, index) => {
    const rule = Object.hasOwn(contexts, character) ? contexts[character] : undefined;
    const before = characters.slice(0, index).join("");
    return rule === undefined || rule(before, characters.slice(index + 1).join(""), label);
  });
}

/** No label has more (RFC 1035, 2.3.4). What it is written in may take two units of a string. */
const longest = 63;

/** A label of an internationalized domain name (RFC 5891, 4.2 and RFC 5892), without the rules for writing direction. */
export function isIdnLabel(label: string): boolean {
  if (label.length > 2 * longest) return false;
  if (label === "" || label.startsWith("-") || label.endsWith("-") || /^..--/u.test(label))
    return false;
  if (!allowed.test(label) || disallowed.test(label) || oldHangul.test(label)) return false;
  if (/^\p{M}/u.test(label) || label.normalize("NFC") !== label) return false;
  if (arabicDigit.test(label) && easternDigit.test(label)) return false;
  const isAscii = /^[\0-\u007f]*$/u.test(label);
  return fitsContext(label) && (isAscii ? label : `xn--${encodePunycode(label)}`).length <= longest;
}
