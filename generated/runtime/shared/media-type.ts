const essence = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();

/** Whether a media type, parameters and all, is JSON: `application/json`, or the suffix `+json` (RFC 6839, 3.1). */
export function isJson(mediaType: string | null | undefined): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType ?? "");
}

/**
 * The declared media type or range that describes a content type, parameters aside: the type itself, else `type/*`,
 * else any (RFC 9110, 12.5.1); undefined where none does.
 */
export function mediaTypeKey(
  declared: readonly string[],
  contentType: string | null | undefined,
): string | undefined {
  const actual = essence(contentType ?? "");
  return [actual, actual.replace(/\/.*/, "/*"), "*/*"]
    .map((range) => declared.find((name) => essence(name) === range))
    .find((name) => name !== undefined);
}
