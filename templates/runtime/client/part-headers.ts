import { InvalidInputError } from "./errors.js";
import { formBody } from "./form.js";
import type { PartTypes } from "./form.js";
import { memberOf } from "./operation.js";
import type { RequestDraft, RequestWriter } from "./operation.js";
import { Part, part } from "./part.js";
import type { PropertyStyles } from "./urlencoded.js";

/** The writers of the header fields of parts, by property: those of header parameters. */
type PartHeaderWriters = Readonly<Record<string, readonly RequestWriter[]>>;

/** A value with header fields; those that the caller has given it by `part` win. */
function withFields(
  value: unknown,
  given: unknown,
  writers: readonly RequestWriter[],
): Part | undefined {
  if (value === undefined) return undefined;
  const draft: RequestDraft = { url: "", headers: new Headers() };
  const fields = typeof given === "object" && given !== null ? given : {};
  for (const write of writers) void write(draft, { headers: fields }, {});
  const own = value instanceof Part ? value : part(value);
  const said = new Set(Object.keys(own.options.headers ?? {}).map((name) => name.toLowerCase()));
  const others = [...draft.headers].filter(([name]) => !said.has(name));
  const headers = { ...Object.fromEntries(others), ...own.options.headers };
  return Object.keys(headers).length === 0 ? own : part(own.value, { ...own.options, headers });
}

/**
 * `formBody` for a form whose parts have header fields of the contract (OpenAPI 3.1, 4.8.15), which the input has in
 * `partHeaders`: by property, for a list one an item. No `FormData` can hold them, so a form that the caller has made has
 * none, and InvalidInputError says so where some are given.
 */
export function formBodyWithHeaders(
  mediaType: string,
  types: PartTypes,
  styles: PropertyStyles,
  writers: PartHeaderWriters,
): RequestWriter {
  const write = formBody(mediaType, types, styles);
  return (draft, input, client) => {
    const { body, partHeaders } = input;
    if (body instanceof FormData && partHeaders !== undefined)
      throw new InvalidInputError("The parts of a FormData have no header fields");
    if (typeof body !== "object" || body === null || body instanceof FormData)
      return write(draft, input, client);
    const entries = Object.entries(body).map(([name, value]: [string, unknown]) => {
      const own = Object.hasOwn(writers, name) ? writers[name] : undefined;
      const given = memberOf(partHeaders, name);
      if (own === undefined) return [name, value];
      if (!Array.isArray(given)) return [name, withFields(value, given, own)];
      return [name, [value].flat().map((item, index) => withFields(item, given[index], own))];
    });
    return write(draft, { ...input, body: Object.fromEntries(entries) }, client);
  };
}
