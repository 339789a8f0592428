import { append, memberOf } from "../operation.js";
import type { RequestWriter } from "../operation.js";
import { addCookie } from "./cookie.js";
import { pathWriter } from "./path.js";
import { addToQuery } from "./query.js";
import { pairsOf, percentEncode } from "./style.js";

/** JSON with only the characters that a header field carries everywhere. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A parameter with `content` in JSON (OpenAPI 3.1, 4.8.12.2), as a segment of the path. */
export function pathJson(name: string): RequestWriter {
  return pathWriter(name, (value) =>
    value === undefined ? "" : percentEncode(JSON.stringify(value)),
  );
}

/** A value of the query in JSON. */
export function queryJson(name: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.query, name);
    if (value !== undefined) addToQuery(draft, name, JSON.stringify(value));
  };
}

/** A header field in JSON. */
export function headerJson(name: string): RequestWriter {
  return ({ headers }, input) => {
    const value = memberOf(input.headers, name);
    if (value !== undefined) headers.set(name, asciiJson(value));
  };
}

/** A cookie in JSON. */
export function cookieJson(name: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.cookies, name);
    if (value !== undefined)
      addCookie(draft, `${percentEncode(name)}=${percentEncode(JSON.stringify(value))}`);
  };
}

/** The whole query as a form (`in: querystring` of OpenAPI 3.2, 4.12.1): a pair a member, arrays as repeated pairs. */
export function querystringForm(name: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.querystring, name);
    const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
    for (const [key, member] of members) {
      const texts =
        member === null ? ["null"] : pairsOf(key, [member].flat()).map(([, text]) => text);
      for (const text of texts) addToQuery(draft, key, text);
    }
  };
}

/** The whole query as one value in JSON. */
export function querystringJson(name: string): RequestWriter {
  return (draft, input) => {
    const value = memberOf(input.querystring, name);
    if (value !== undefined) append(draft, percentEncode(JSON.stringify(value)));
  };
}
