import type { Codec } from "./codec.js";
import { parseJson } from "./json.js";
import type { Parsed } from "./json.js";
import type { Limits } from "./limits.js";
import { coerce, propertyWire } from "./wire.js";
import type { Wire } from "./wire.js";

const malformed: Parsed = {
  ok: false,
  code: "invalid_form",
  expected: "multipart/form-data",
  message: "The body is not a form in parts",
};

async function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}

/** An object or a list within a form stands in a part of its own in JSON, others are texts; files stay files. */
async function readPart(part: FormDataEntryValue, wire: Wire, limits: Limits): Promise<unknown> {
  if (typeof part === "string") return coerce(part, wire);
  if (!/^application\/json\b/iu.test(part.type)) return part;
  const parsed = parseJson(new Uint8Array(await part.arrayBuffer()), limits);
  return parsed.ok ? parsed.value : part;
}

/** The property that parts of one name make: a list where the contract says so, or where there are several. */
async function readProperty(
  parts: readonly FormDataEntryValue[],
  wire: Wire,
  limits: Limits,
): Promise<unknown> {
  const list = typeof wire !== "string" && wire.kind === "array" ? wire : undefined;
  const values = await Promise.all(
    parts.map((part) => readPart(part, list?.items ?? wire, limits)),
  );
  return list === undefined && values.length === 1 ? values[0] : values;
}

async function readObject(form: FormData, wire: Wire, limits: Limits): Promise<Parsed> {
  const names = [...new Set(form.keys())];
  if (names.length > limits.members || names.includes("__proto__")) return malformed;
  const object = typeof wire !== "string" && wire.kind === "object" ? wire : undefined;
  const entries = await Promise.all(
    names.map(async (name) => {
      const property = (object && propertyWire(object, name)) ?? "unknown";
      return [name, await readProperty(form.getAll(name), property, limits)] as const;
    }),
  );
  return { ok: true, value: Object.fromEntries(entries) };
}

/**
 * `multipart/form-data` (RFC 7578) as an object: a property for each name, repeated ones as a list.
 * @param wire what the texts of the parts mean
 */
export function formCodec(wire: Wire): Codec {
  return {
    contentType: "multipart/form-data",
    async decode(bytes, limits, _charset, contentType) {
      const form = await readForm(new Uint8Array(await bytes()), contentType);
      return form === undefined ? malformed : readObject(form, wire, limits);
    },
    encode() {
      throw new TypeError("a reply cannot be a form");
    },
  };
}
