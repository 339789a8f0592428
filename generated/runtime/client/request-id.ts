/** What a server calls the request in one of the usual headers; undefined where it says nothing. */
export function requestIdOf(headers: Headers): string | undefined {
  return (
    headers.get("x-request-id") ??
    headers.get("request-id") ??
    headers.get("x-correlation-id") ??
    undefined
  );
}
