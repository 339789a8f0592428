const form = /^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/u;

/** Base64 (RFC 4648, 4) or its alphabet for URLs (5), padded or not. */
export const isBase64 = (text: string): boolean => form.test(text);
