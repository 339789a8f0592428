const form = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

/** A UUID of any version (RFC 4122, 3). */
export const isUuid = (text: string): boolean => form.test(text);
