import type {
  Api,
  Encoding,
  Header,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  Schema,
  Serialization,
  Style,
} from "../../generator/ir/index.js";
import * as ir from "../support/ir.js";

type Cell = readonly [name: string, place: ParameterLocation, serialization: Serialization];

const styled = (style: Style, explode: boolean, allowReserved = false): Serialization => ({
  kind: "style",
  style,
  explode,
  allowReserved,
});

const json: Serialization = { kind: "content", mediaType: "application/json" };

const both = (
  place: ParameterLocation,
  style: Style,
  ...reserved: readonly boolean[]
): readonly Cell[] =>
  [false, true].flatMap((explode) =>
    [false, ...reserved].map((allow): Cell => [
      `${place}-${style}${explode ? "-explode" : ""}${allow ? "-reserved" : ""}`,
      place,
      styled(style, explode, allow),
    ]),
  );

/** Every cell of the style table. */
const cells: readonly Cell[] = [
  ...both("path", "simple", true),
  ...both("path", "label", true),
  ...both("path", "matrix", true),
  ["path-json", "path", json],
  ...both("query", "form", true),
  ...both("query", "spaceDelimited"),
  ...both("query", "pipeDelimited"),
  ...both("query", "tabDelimited"),
  ["query-deepObject", "query", styled("deepObject", true)],
  ["query-deepObject-reserved", "query", styled("deepObject", true, true)],
  ["query-json", "query", json],
  ...both("header", "simple"),
  ["header-json", "header", json],
  ...both("cookie", "form", true),
  ...both("cookie", "cookie"),
  ["cookie-json", "cookie", json],
];

const color = ir.object({ "R!": ir.integer, "name!": ir.string, ok: ir.boolean });

/** What a parameter may be. */
const shapes: readonly (readonly [string, Schema])[] = [
  ["string", ir.string],
  ["number", ir.number],
  ["boolean", ir.boolean],
  ["enum", ir.oneOfValues([1, 2.5, -3])],
  ["maybe", ir.union(ir.integer, ir.nothing)],
  ["strings", ir.array(ir.string)],
  ["numbers", ir.array(ir.number)],
  ["object", color],
  ["map", ir.object({}, { kind: "schema", schema: ir.integer })],
];

const nested = ir.object({
  "color!": color,
  "list!": ir.array(ir.integer),
  deep: ir.object({ "list!": ir.array(color) }),
});

const pascal = (text: string): string =>
  text.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function cellOperation(
  [name, place, serialization]: Cell,
  [shape, schema]: readonly [string, Schema],
): Operation {
  const own: Parameter = {
    ...ir.parameter(place, place === "header" ? "x-p" : "p", schema, true),
    serialization,
  };
  return ir.operation({
    name: `cell${pascal(name)}${pascal(shape)}`,
    method: "GET",
    target: { kind: "path", template: `/${name}/${shape}${place === "path" ? "/{p}/end" : ""}` },
    parameters: [own],
    responses: [ir.response("204")],
  });
}

/** A parameter of each place beside each other, optional ones too. */
const mixed = ir.operation({
  name: "mixed",
  method: "GET",
  target: { kind: "path", template: "/mixed/{a}-{b}/{c}" },
  parameters: [
    ir.parameter("path", "a", ir.integer, true),
    ir.parameter("path", "b", ir.integer, true),
    ir.parameter("path", "c", ir.string, true),
    ir.parameter("query", "q[]", ir.array(ir.string)),
    ir.parameter("query", "only", ir.boolean),
    ir.parameter("header", "X-Trace", ir.string),
    ir.parameter("header", "X-List", ir.array(ir.integer)),
    ir.parameter("cookie", "sid", ir.string),
  ],
  responses: [ir.response("200", ir.json(color))],
});

const querystring = (name: string, schema: Schema, mediaType: string): Operation =>
  ir.operation({
    name,
    method: "GET",
    target: { kind: "path", template: `/${name}` },
    parameters: [
      {
        ...ir.parameter("querystring", "whole", schema, true),
        serialization: { kind: "content", mediaType },
      },
    ],
    responses: [ir.response("204")],
  });

const media = (name: string, schema: Schema, parts: Partial<MediaType> = {}): MediaType => ({
  name,
  schema,
  itemSchema: undefined,
  encoding: [],
  origin: ir.nowhere,
  ...parts,
});

const form = ir.object({
  "title!": ir.string,
  "count!": ir.number,
  ok: ir.boolean,
  tags: ir.array(ir.string),
  sizes: ir.array(ir.integer),
  color,
});

const encoding = (property: string, parts: Partial<Encoding>): Encoding => ({
  property,
  contentType: undefined,
  headers: [],
  serialization: undefined,
  ...parts,
});

/** Properties of an urlencoded form in other styles than the default. */
const styles: readonly Encoding[] = [
  encoding("title", { serialization: styled("form", true, true) }),
  encoding("tags", { serialization: styled("pipeDelimited", false) }),
  encoding("sizes", { serialization: styled("form", false) }),
  encoding("color", { serialization: styled("deepObject", true) }),
];

/** Parts of a form with the content types that the contract states. */
const stated: readonly Encoding[] = [
  encoding("title", { contentType: "text/markdown" }),
  encoding("sizes", { contentType: "application/json" }),
  encoding("color", { contentType: "application/vnd.color+json" }),
];

const header = (
  name: string,
  schema: Schema,
  serialization: Serialization = styled("simple", false),
  required = true,
): Header => ({ name, required, serialization, schema, origin: ir.nowhere });

/** Parts of a form with header fields in every form. */
const headed: readonly Encoding[] = [
  encoding("title", {
    headers: [header("X-Text", ir.string), header("X-Count", ir.integer, undefined, false)],
  }),
  encoding("sizes", {
    contentType: "application/json",
    headers: [header("X-List", ir.array(ir.integer))],
  }),
  encoding("tags", {
    headers: [
      header("X-Color", color, undefined, false),
      header("X-Color-Explode", color, styled("simple", true), false),
      header("X-Json", nested, json, false),
    ],
  }),
];

/** Every kind of body, there and back. */
const bodies: readonly (readonly [string, readonly MediaType[], readonly MediaType[]])[] = [
  ["json", [media("application/json", nested)], [media("application/json", nested)]],
  ["anything", [media("application/json", ir.unknown)], [media("application/json", ir.unknown)]],
  [
    "plusJson",
    [media("application/vnd.made+json", color)],
    [media("application/problem+json", color)],
  ],
  ["text", [media("text/plain", ir.string)], [media("text/csv", ir.string)]],
  ["urlencoded", [media("application/x-www-form-urlencoded", form)], []],
  ["multipart", [media("multipart/form-data", form)], []],
  ["styledForm", [media("application/x-www-form-urlencoded", form, { encoding: styles })], []],
  ["styledParts", [media("multipart/form-data", form, { encoding: styles })], []],
  ["statedParts", [media("multipart/form-data", form, { encoding: stated })], []],
  ["headedParts", [media("multipart/form-data", form, { encoding: headed })], []],
  ["bytes", [media("application/octet-stream", ir.string)], [media("image/png", ir.string)]],
  [
    "several",
    [
      media("application/json", color),
      media("text/plain", ir.string),
      media("application/x-www-form-urlencoded", color),
    ],
    [media("application/json", color), media("text/plain", ir.string)],
  ],
  ["range", [media("*/*", color)], [media("application/*", color)]],
  ["lines", [media("application/json", color)], [media("application/jsonl", color)]],
  ["sequence", [media("application/json", color)], [media("application/json-seq", color)]],
  ["events", [media("application/json", color)], [media("text/event-stream", color)]],
  ["textEvents", [media("application/json", color)], [media("text/event-stream", ir.string)]],
];

const bodyOperation = (
  [name, request, response]: (typeof bodies)[number],
  required: boolean,
): Operation =>
  ir.operation({
    name: `${required ? "send" : "maySend"}${pascal(name)}`,
    method: required ? "POST" : "PUT",
    target: { kind: "path", template: `/bodies/${name}` },
    requestBody: { required, content: request, origin: ir.nowhere },
    responses: [
      ir.response("200", response),
      ir.response("4XX", ir.json(color)),
      ir.response("default"),
    ],
  });

const statuses = [
  "200",
  "201",
  "202",
  "203",
  "204",
  "205",
  "304",
  "400",
  "404",
  "422",
  "500",
  "503",
];

/** Every status, and none of them with a body where it may have none. */
const everyStatus = ir.operation({
  name: "everyStatus",
  method: "DELETE",
  target: { kind: "path", template: "/statuses" },
  responses: statuses.map((status) =>
    ir.response(status, ["204", "205", "304"].includes(status) ? [] : ir.json(color)),
  ),
});

const maybe = styled("simple", false);

/** Header fields in every form, of responses of every kind. */
const fieldsByStatus: Readonly<Record<string, readonly Header[]>> = {
  "200": [header("X-Flag", ir.boolean), header("X-Either", ir.union(ir.integer, ir.string))],
  "204": [
    header("X-Text", ir.string),
    header("X-Count", ir.integer),
    header("X-List", ir.array(ir.integer)),
    header("X-Words", ir.array(ir.string)),
    header("X-Color", color),
    header("X-Color-Explode", color, styled("simple", true)),
    header("X-Json", nested, json),
  ],
  "302": [header("Location", ir.string), header("Set-Cookie", ir.array(ir.string))],
  "4XX": [
    header("Retry-After", ir.integer, maybe, false),
    header("X-Kind", ir.string, maybe, false),
  ],
  default: [header("X-Level", ir.oneOfValues([1, 2.5, -3]), maybe, false)],
};

const replyHeaders = ir.operation({
  name: "replyHeaders",
  method: "GET",
  target: { kind: "path", template: "/headers" },
  responses: Object.entries(fieldsByStatus).map(([status, headers]) => ({
    ...ir.response(status, ["204", "302"].includes(status) ? [] : ir.json(color)),
    headers,
  })),
});

const head = ir.operation({
  name: "lookAt",
  method: "HEAD",
  target: { kind: "path", template: "/statuses" },
  responses: [ir.response("200", ir.json(color))],
});

const deepCells = cells.filter(([name]) => name.includes("deepObject") || name.endsWith("json"));

/** An API with a bit of everything: each cell of the style table with each shape, and each kind of body. */
export const torture: Api = ir.api(
  [
    ...cells.flatMap((cell) => shapes.map((shape) => cellOperation(cell, shape))),
    ...deepCells.map((cell) => cellOperation(cell, ["nested", nested])),
    mixed,
    querystring(
      "queryForm",
      ir.object({ "a!": ir.string, b: ir.array(ir.integer), c: color }),
      "application/x-www-form-urlencoded",
    ),
    querystring("queryJson", nested, "application/json"),
    ...bodies.flatMap((one) => [bodyOperation(one, true), bodyOperation(one, false)]),
    everyStatus,
    replyHeaders,
    head,
  ],
  { fidelity: "exact" },
);
