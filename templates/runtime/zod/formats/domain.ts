const label = /^[\dA-Za-z](?:[\dA-Za-z-]{0,61}[\dA-Za-z])?$/u;

/** A name of labels of letters, digits and hyphens (RFC 1123, 2.1; `Domain` of RFC 5321, 4.1.2), whatever a label stands for. */
export const isDomain = (text: string): boolean =>
  text.length <= 253 && text.split(".").every((part) => label.test(part));
