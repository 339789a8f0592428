import type { PartHeaders } from "../shared/bounded.js";
import { parseMediaType } from "./media-type.js";
import type { Issue } from "./issue.js";
import { parameterReader } from "./parameters.js";
import type { Checked, ParameterGroup } from "./parameters.js";
import { headerValues } from "./raw-values.js";

/** Every byte is a character, so places in the text are places in the bytes. */
const latin = new TextDecoder("latin1");

/** A name as HTML, 4.10.22.8 writes it. */
const unquoted = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%22", '"');

/** The fields of one head, and the name of its part; undefined where it is no head of a form (RFC 7578, 4.2). */
function readHead(bytes: Uint8Array): readonly [name: string, headers: Headers] | undefined {
  try {
    const headers = new Headers();
    const lines = new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\r\n");
    let name: string | undefined;
    for (const line of lines) {
      const colon = line.indexOf(":");
      if (colon < 1) return undefined;
      const [field, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
      if (field.toLowerCase() === "content-disposition")
        name = /^form-data;(?:.*?;)?\s*name="([^"]*)"/is.exec(value)?.[1];
      else headers.append(field, value);
    }
    return name === undefined ? undefined : [unquoted(name), headers];
  } catch {
    return undefined;
  }
}

/** The heads between the boundaries of a form (RFC 2046, 5.1.1); undefined where it is broken. */
function* headsOf(
  bytes: Uint8Array,
  boundary: string,
): Generator<readonly [name: string, headers: Headers] | undefined, void, void> {
  const text = `\r\n${latin.decode(bytes)}`;
  const delimiter = `\r\n--${boundary}`;
  if (!text.startsWith(delimiter)) return void (yield undefined);
  let at = delimiter.length;
  while (!text.startsWith("--", at)) {
    const end = text.indexOf("\r\n\r\n", at);
    const next = end < 0 ? -1 : text.indexOf(delimiter, end + 4);
    if (!text.startsWith("\r\n", at) || next < 0) return void (yield undefined);
    // The text has a line break at its start that the bytes do not have.
    yield readHead(bytes.subarray(at, end - 2));
    at = next + delimiter.length;
  }
}

/**
 * The header fields of the parts of a form, which no platform gives. Undefined where the form is read otherwise than its
 * platform does, for nobody could say then which part they belong to.
 * @param names those of the parts that the platform has found, in order
 */
export function readPartHeaders(
  bytes: Uint8Array,
  contentType: string,
  names: readonly string[],
): PartHeaders | undefined {
  const boundary = parseMediaType(contentType)?.parameters.get("boundary");
  if (boundary === undefined || boundary === "") return undefined;
  const found = new Map<string, Headers[]>();
  let count = 0;
  for (const head of headsOf(bytes, boundary)) {
    if (head === undefined || head[0] !== names[count]) return undefined;
    const [name, headers] = head;
    count += 1;
    const known = found.get(name);
    if (known === undefined) found.set(name, [headers]);
    else known.push(headers);
  }
  return count === names.length ? found : undefined;
}

/** What the contract says of the header fields of one property's parts. */
export interface PartHeaderGroup extends ParameterGroup {
  /** Whether the property has a part an item. */
  readonly isList?: boolean;
}

/** Reads and validates the header fields of parts: by property, those of a list as a list. */
export type PartHeaderCheck = (found: PartHeaders | undefined) => Promise<Checked>;

/** What reads the header fields of parts. Where nothing has read the parts, as far as is known they have none. */
export function partHeaders(groups: Readonly<Record<string, PartHeaderGroup>>): PartHeaderCheck {
  const readers = Object.entries(groups).map(([property, group]) => ({
    property,
    isList: group.isList === true,
    read: parameterReader(group, "header"),
  }));
  return async (found) => {
    const issues: Issue[] = [];
    const entries: (readonly [string, unknown])[] = [];
    for (const { property, isList, read } of readers) {
      const parts = found === undefined ? [new Headers()] : (found.get(property) ?? []);
      const checks = await Promise.all(
        parts.map((headers) => read(headerValues((name) => headers.get(name) ?? undefined))),
      );
      const values = checks.flatMap((check, index) => {
        if (check.ok) return [check.value];
        const place = isList ? [property, index] : [property];
        issues.push(...check.issues.map((one) => ({ ...one, path: [...place, ...one.path] })));
        return [];
      });
      if (parts.length > 0) entries.push([property, isList ? values : values[0]]);
    }
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: Object.fromEntries(entries) };
  };
}
