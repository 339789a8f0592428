import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { scratchFolder, typeCheckFolder } from "../support/typecheck.js";
import { madeUpDocument } from "./agreement.mjs";

test.each(["as-meant", "as-written"])(
  "types and validators of made-up schemas agree, read %s",
  async (schemas) => {
    const folder = await scratchFolder("proof");
    const document = madeUpDocument({ seed: 3, schemas: 150 });
    await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
    const config = {
      input: "openapi.json",
      out: "out",
      only: ["zod"],
      format: "none",
      proof: "emit",
    };
    await writeFile(join(folder, "specwright.config.json"), JSON.stringify({ ...config, schemas }));
    expect((await specwright(folder, "generate")).code).toBe(0);
    expect(await typeCheckFolder(join(folder, "out"), "7")).toBe("");
    await rm(folder, { recursive: true });
  },
);
