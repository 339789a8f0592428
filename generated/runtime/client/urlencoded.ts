import type { RequestDraft, RequestWriter } from "./operation.js";

/** Objects in JSON (OpenAPI 3.1, 4.8.15), the rest as text. */
const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** A property is a pair, a list a pair an item; what is null or undefined is not sent, as in a query. */
const pairsOf = (name: string, value: unknown): string[][] =>
  [value]
    .flat()
    .filter((item: unknown) => item !== undefined && item !== null)
    .map((item: unknown) => [name, textOf(item)]);

/** The writers of query parameters, for the properties that a contract gives a style (OpenAPI 3.1, 4.8.15). */
export type PropertyStyles = Readonly<Record<string, RequestWriter>>;

/** The pairs of a property as a query has them. */
export function styledPairs(write: RequestWriter, body: object): string {
  const draft: RequestDraft = { url: "", headers: new Headers() };
  void write(draft, { query: body }, {});
  return draft.url.slice(1);
}

function encoded(body: object, styles: PropertyStyles): string {
  return Object.entries(body)
    .map(([name, value]) => {
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      return style ? styledPairs(style, body) : String(new URLSearchParams(pairsOf(name, value)));
    })
    .filter((pairs) => pairs !== "")
    .join("&");
}

/** A body in `application/x-www-form-urlencoded` (URL standard, 5). One that the caller has made is sent as it is. */
export function urlencodedBody(mediaType: string, styles: PropertyStyles = {}): RequestWriter {
  return (draft, { body }) => {
    if (body === undefined || body === null) return;
    const isMade = typeof body !== "object" || body instanceof URLSearchParams;
    draft.body = isMade ? String(body) : encoded(body, styles);
    draft.headers.set("content-type", mediaType);
  };
}
