import type { RequestWriter } from "./operation.js";

/** Objects in JSON (OpenAPI 3.1, 4.8.15), the rest as text. */
const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** A property is a pair, a list a pair an item; what is null or undefined is not sent, as in a query. */
function pairsOf(body: object): string[][] {
  return Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item: unknown) => item !== undefined && item !== null)
      .map((item: unknown) => [name, textOf(item)]),
  );
}

/** A body in `application/x-www-form-urlencoded` (URL standard, 5). One that the caller has made is sent as it is. */
export function urlencodedBody(mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined || body === null) return;
    const isMade = typeof body !== "object" || body instanceof URLSearchParams;
    draft.body = isMade ? String(body) : String(new URLSearchParams(pairsOf(body)));
    draft.headers.set("content-type", mediaType);
  };
}
