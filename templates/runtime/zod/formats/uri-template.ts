const outside =
  /^(?:[\x21\x23-\x24\x26-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e\u00a0-\ud7ff\ue000-\u{10ffff}]|%[\da-fA-F]{2})*$/u;
const name = "(?:\\w|%[\\da-fA-F]{2})(?:\\.?(?:\\w|%[\\da-fA-F]{2}))*(?::[1-9]\\d{0,3}|\\*)?";
const inside = /* @__PURE__ */ new RegExp(`^[+#./;?&=,!@|]?${name}(?:,${name})*$`, "u");

/** A URI template (RFC 6570, 2). */
export function isUriTemplate(text: string): boolean {
  const [first = "", ...others] = text.split("{");
  return (
    outside.test(first) &&
    others.every((part) => {
      const end = part.indexOf("}");
      return end >= 0 && inside.test(part.slice(0, end)) && outside.test(part.slice(end + 1));
    })
  );
}
