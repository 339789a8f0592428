import { expect, test } from "vitest";
import { Kept, code, moduleOf, named, renderArtifacts } from "../../../generator/emit/index.js";
import type { Module } from "../../../generator/emit/index.js";
import { toName } from "../../../generator/naming/index.js";
import { valueOf } from "../../support/result.js";

/** A module that is large enough for its layout to be kept. */
const whole = (last: string): Module =>
  moduleOf("index.ts", "All of it.", [
    {
      kind: "Interface",
      isExported: true,
      name: code`All`,
      docs: [],
      properties: [...Array.from({ length: 2000 }, (_, index) => `member${index}`), last].map(
        (name) => ({ name: code`${named(toName(name))}`, type: code`string` }),
      ),
    },
  ]);

test("a module of the whole is laid out as it is printed now, whatever it was before", async () => {
  const kept = new Kept<object>();
  const render = async (module: Module, memory?: Kept<object>): Promise<string | undefined> => {
    memory?.begin();
    const files = valueOf(await renderArtifacts([module], "/out", "oxfmt", memory));
    memory?.end({});
    return files.get("index.ts");
  };
  for (const last of ["one", "one", "two", "one"])
    expect(await render(whole(last), kept)).toBe(await render(whole(last)));
});

test("only a large text that is printed as before needs no laying out", () => {
  const kept = new Kept<object>();
  const [module, small] = [moduleOf("a.ts", "A.", []), moduleOf("b.ts", "B.", [])];
  const printed = "x".repeat(30_000);
  kept.begin();
  kept.keep(module, printed, "laid out");
  kept.keep(small, "y", "laid out");
  expect(kept.laidOut(module, printed)).toBeUndefined();
  kept.end({});
  expect(kept.laidOut(module, printed)).toBe("laid out");
  expect(kept.laidOut(module, `${printed.slice(1)}y`)).toBeUndefined();
  expect(kept.laidOut(small, "y")).toBeUndefined();
});
