import type { RequestWriter } from "./operation.js";

/** A value as the content of a part: files as they are, objects in JSON (OpenAPI 3.1, 4.8.14.4), the rest as text. */
function part(value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  if (typeof value !== "object" || value === null) return String(value);
  return new Blob([JSON.stringify(value)], { type: "application/json" });
}

function toForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, part(one));
  }
  return form;
}

/**
 * A body in `multipart/form-data` (RFC 7578): a part a property, arrays as repeated parts. A form that the caller has
 * made is sent as it is. The content type is left to `fetch`, which knows the boundary.
 */
export function formBody(_mediaType: string): RequestWriter {
  return (draft, { body }) => {
    if (typeof body !== "object" || body === null) return;
    draft.body = body instanceof FormData ? body : toForm(body);
  };
}
