import { allBytes } from "./codec.js";
import type { Codec } from "./codec.js";
import { parseJson } from "./json.js";
import type { Parsed, PartHeaders } from "../shared/bounded.js";
import type { Limits } from "./limits.js";
import type { ParameterStyle } from "./parameters.js";
import { queryValues } from "./raw-values.js";
import type { RawValues } from "./raw-values.js";
import { coerce, propertyWire, takesText } from "../shared/wire.js";
import type { Wire } from "../shared/wire.js";

const malformed: Extract<Parsed, { ok: false }> = {
  ok: false,
  code: "invalid_form",
  expected: "a form",
  message: "The body is no form of its media type",
};

const broken = {
  ...malformed,
  expected: "percent-encoded text",
  message: "The form is broken",
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

/** What a part that says what type it is stands for: it looks like a file, even where the contract has a text. */
type Stated = "file" | "value";

/** An object or a list within a form stands in a part of its own in JSON, others are texts; files stay files. */
async function readPart(
  part: FormDataEntryValue,
  wire: Wire,
  stated: Stated,
  limits: Limits,
): Promise<unknown> {
  if (typeof part === "string") return coerce(part, wire);
  if (stated === "file") return part;
  if (/^application\/(?:[^;]*\+)?json\b/iu.test(part.type)) {
    const parsed = parseJson(new Uint8Array(await part.arrayBuffer()), limits);
    return parsed.ok ? parsed.value : part;
  }
  return isPrimitive(wire) ? coerce(await part.text(), wire) : part;
}

const isPrimitive = (wire: Wire): boolean => typeof wire === "string" && wire !== "unknown";

/** The property that parts of one name make: a list where the contract says so, or where there are several. */
async function readProperty(
  parts: readonly FormDataEntryValue[],
  wire: Wire,
  stated: Stated,
  limits: Limits,
): Promise<unknown> {
  const list = typeof wire !== "string" && wire.kind === "array" ? wire : undefined;
  const [only = ""] = parts;
  // The whole list may stand in one part of JSON. A text may look like JSON and be an item.
  if (
    list !== undefined &&
    parts.length === 1 &&
    (typeof only !== "string" || !takesText(list.items))
  ) {
    const whole = await readPart(only, list, stated, limits);
    if (Array.isArray(whole)) return whole;
  }
  const values = await Promise.all(
    parts.map((part) => readPart(part, list?.items ?? wire, stated, limits)),
  );
  return list === undefined && values.length === 1 ? values[0] : values;
}

/** The texts of parts, which the styles of a query read. */
const partTexts = (form: FormData): RawValues => ({
  all: (name) => form.getAll(name).filter((one) => typeof one === "string"),
  names: () => new Set(form.keys()),
  decode: decodeURIComponent,
});

/** Readers of the properties that a contract gives a style (OpenAPI 3.1, 4.8.15). */
export type PropertyStyles = Readonly<Record<string, ParameterStyle>>;

/** The properties that have a style; undefined where their percent-encoding is broken. */
function readStyled(
  values: RawValues,
  object: Extract<Wire, { kind: "object" }> | undefined,
  styles: PropertyStyles,
) {
  const stated = Object.keys(object?.properties ?? {});
  const styled = Object.entries(styles).filter(([name]) => stated.includes(name));
  const isRead = (name: string): boolean =>
    styled.some(([own]) => name === own || name.startsWith(`${own}[`));
  try {
    const entries = styled.flatMap(([name, style]) => {
      const value = style(values, name, object?.properties[name] ?? "unknown", stated);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { entries, isRead };
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}

const objectOf = (wire: Wire): Extract<Wire, { kind: "object" }> | undefined =>
  typeof wire !== "string" && wire.kind === "object" ? wire : undefined;

async function readObject(
  form: FormData,
  wire: Wire,
  files: readonly string[],
  styles: PropertyStyles,
  limits: Limits,
): Promise<Parsed> {
  const names = [...new Set(form.keys())];
  if (names.length > limits.members || names.includes("__proto__")) return malformed;
  const object = objectOf(wire);
  const styled = readStyled(partTexts(form), object, styles);
  if (styled === undefined) return broken;
  const others = names.filter((name) => !styled.isRead(name));
  const entries = await Promise.all(
    others.map(async (name) => {
      const property = (object && propertyWire(object, name)) ?? "unknown";
      const stated = files.includes(name) ? "file" : "value";
      return [name, await readProperty(form.getAll(name), property, stated, limits)] as const;
    }),
  );
  return { ok: true, value: Object.fromEntries([...styled.entries, ...entries]) };
}

/** Reads the header fields of parts; undefined where the form is broken. `names` are those of the parts, in order. */
type HeadersReader = (
  bytes: Uint8Array,
  contentType: string,
  names: readonly string[],
) => PartHeaders | undefined;

const unwritable = (): never => {
  throw new TypeError("a reply cannot be a form");
};

/**
 * `multipart/form-data` (RFC 7578) as an object: a property for each name, repeated ones as a list.
 * @param wire what the texts of the parts mean
 * @param files the properties that are files, whatever type they say they have
 * @param styles how properties are written that the contract gives a style; parts are repeated else
 * @param readHeaders of a form whose parts have header fields that the contract declares: `readPartHeaders`
 */
export function formCodec(
  wire: Wire,
  files: readonly string[] = [],
  styles: PropertyStyles = {},
  readHeaders?: HeadersReader,
): Codec {
  return {
    contentType: "multipart/form-data",
    async decode(incoming) {
      const bytes = new Uint8Array(await allBytes(incoming));
      const form = await readForm(bytes, incoming.contentType);
      if (form === undefined) return malformed;
      const parsed = await readObject(form, wire, files, styles, incoming.limits);
      if (readHeaders === undefined || !parsed.ok) return parsed;
      const partHeaders = readHeaders(bytes, incoming.contentType, [...form.keys()]);
      return partHeaders === undefined ? malformed : { ...parsed, partHeaders };
    },
    encode: unwritable,
  };
}

const latin = new TextDecoder("latin1");

/**
 * `application/x-www-form-urlencoded` (URL standard, 5) as an object.
 * @param wire what the texts of the pairs mean
 * @param styles how properties are written that the contract gives a style (OpenAPI 3.1, 4.8.15); pairs are repeated else
 */
export function urlencodedCodec(wire: Wire, styles: PropertyStyles = {}): Codec {
  const object = objectOf(wire);
  return {
    contentType: "application/x-www-form-urlencoded",
    async decode(incoming) {
      const values = queryValues(latin.decode(await allBytes(incoming)));
      const styled = readStyled(values, object, styles);
      if (styled === undefined) return broken;
      const entries: (readonly [string, unknown])[] = [...styled.entries];
      try {
        for (const name of values.names()) {
          if (styled.isRead(name)) continue;
          if (name === "__proto__") return malformed;
          const property = (object && propertyWire(object, name)) ?? "unknown";
          const texts = values.all(name).map(values.decode);
          entries.push([name, readTexts(texts, property)]);
        }
      } catch (error) {
        if (!(error instanceof URIError)) throw error;
        return broken;
      }
      return { ok: true, value: Object.fromEntries(entries) };
    },
    encode: unwritable,
  };
}

/** A list is a pair an item, or one pair in JSON. */
function readTexts(texts: readonly string[], wire: Wire): unknown {
  const list = typeof wire !== "string" && wire.kind === "array" ? wire : undefined;
  const [first = ""] = texts;
  if (list === undefined) return texts.length === 1 ? coerce(first, wire) : [...texts];
  const isWhole = texts.length === 1 && !takesText(list.items);
  const whole = isWhole ? coerce(first, list) : undefined;
  return Array.isArray(whole) ? whole : texts.map((text) => coerce(text, list.items));
}
