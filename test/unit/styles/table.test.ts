import { describe, expect, it } from "vitest";
import type { Wire } from "../../../templates/runtime/shared/wire.js";
import { cells, read, write } from "./cells.js";
import type { CellName } from "./cells.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

const wires = {
  string: "string",
  array: { kind: "array", items: "string" },
  object: { kind: "object", properties: { R: "number", G: "number", B: "number" } },
} as const satisfies Readonly<Record<string, Wire>>;

/** A row: the empty string, a string, an array, an object; undefined where the table has nothing (n/a). */
type Row = readonly [CellName, ...(readonly (string | undefined)[])];

/** OpenAPI 3.2, 4.12.5, with `; ` for `&` between cookies of the style form; `error` is a value that cannot be sent. */
const table: readonly Row[] = [
  ["path matrix", ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  [
    "path matrix explode",
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  ["path label", "error", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["path label explode", "error", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["path simple", "error", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["path simple explode", "error", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["header simple", "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["header simple explode", "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["query form", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "query form explode",
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    "query spaceDelimited",
    undefined,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "query pipeDelimited",
    undefined,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  ["query tabDelimited", undefined, undefined, "color=blue%09black%09brown", undefined],
  [
    "query deepObject",
    undefined,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  ["cookie form", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "cookie form explode",
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
  ["cookie cookie", "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "cookie cookie explode",
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
];

const columns = [
  { value: "", wire: wires.string },
  { value: "blue", wire: wires.string },
  { value: array, wire: wires.array },
  { value: object, wire: wires.object },
] as const;

const examples = table.flatMap(([name, ...texts]) =>
  texts.flatMap((text, index) => {
    const column = columns[index];
    return text === undefined || column === undefined ? [] : [{ name, text, ...column }];
  }),
);

describe("pain 26: the style examples of OpenAPI 3.2, 4.12.5", () => {
  it.each(examples)("$name: $value is $text", ({ name, text, value, wire }) => {
    if (text === "error") {
      expect(() => write(cells[name], value)).toThrow("cannot be");
      return;
    }
    expect(write(cells[name], value)).toBe(text);
    expect(read(cells[name], text, wire)).toEqual(value);
  });
});

describe("spellings that other clients use", () => {
  it.each<[CellName, string, Wire, unknown]>([
    ["query pipeDelimited", "color=blue|black", wires.array, ["blue", "black"]],
    ["query spaceDelimited", "color=blue+black", wires.array, ["blue", "black"]],
    ["query deepObject", "color[R]=100&color[G]=200", wires.object, { R: 100, G: 200 }],
    ["query deepObject", "color[]=a&color[]=b", wires.array, ["a", "b"]],
    ["query deepObject", "color=a&color=b", wires.array, ["a", "b"]],
    ["query deepObject", "color[1]=b&color[0]=a", wires.array, ["a", "b"]],
    ["query form", "color=", { kind: "array", items: "number" }, []],
    ["query form", "color=a%2Cb", wires.string, "a,b"],
    ["header simple", "blue , black", wires.array, ["blue", "black"]],
    ["path label explode", ".", wires.array, [""]],
    ["path label", "blue", wires.string, undefined],
    ["path matrix", ";colour=blue", wires.string, undefined],
  ])("%s: %s", (name, text, wire, value) => expect(read(cells[name], text, wire)).toEqual(value));
});

describe("what no cell can carry", () => {
  it.each<[CellName, unknown]>([
    ["path simple", []],
    ["path matrix", {}],
    ["path label explode", ["", ""]],
    ["path simple", null],
    ["header simple", "a\nb"],
    ["header simple", " a"],
    ["header simple", "\u0100"],
    ["header simple", ["a,b"]],
    ["header simple explode", { "a=b": 1 }],
    ["cookie cookie", "a;b"],
    ["cookie cookie", ["a,b"]],
    ["cookie cookie explode", { "a b": 1 }],
    ["query form", "\ud800"],
  ])("%s refuses %j", (name, value) =>
    expect(() => write(cells[name], value)).toThrow(
      expect.objectContaining({ name: "InvalidInputError" }),
    ),
  );

  it.each<[CellName, unknown]>([
    ["query form", []],
    ["query form explode", {}],
    ["query deepObject", {}],
    ["query spaceDelimited", []],
    ["query form", null],
    ["header simple", []],
    ["cookie form", []],
    ["cookie cookie explode", {}],
  ])("%s leaves %j out", (name, value) => expect(write(cells[name], value) ?? "").toBe(""));
});
