const time = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
const date = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
const form = /* @__PURE__ */ new RegExp(`^P(?:${date}(?:${time})?|${time}|\\d+W)$`, "u");

/** A `duration` of RFC 3339, appendix A: whole numbers, units in order and without a gap, weeks alone. */
export const isDuration = (text: string): boolean => form.test(text);
