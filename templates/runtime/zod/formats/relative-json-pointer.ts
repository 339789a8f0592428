const form = /^(?:0|[1-9]\d*)(?:[+-][1-9]\d*)?(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u;

/** A relative JSON pointer (draft-bhutton-relative-json-pointer-00, 3). */
export const isRelativeJsonPointer = (text: string): boolean => form.test(text);
