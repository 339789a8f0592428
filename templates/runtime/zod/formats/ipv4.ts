const form = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/u;

/** An IPv4 address in dotted-quad form (RFC 2673, 3.2), without leading zeros. */
export const isIpv4 = (text: string): boolean => form.test(text);
