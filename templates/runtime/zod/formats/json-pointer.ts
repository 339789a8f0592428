const form = /^(?:\/(?:[^~/]|~[01])*)*$/u;

/** A JSON pointer (RFC 6901, 3). */
export const isJsonPointer = (text: string): boolean => form.test(text);
