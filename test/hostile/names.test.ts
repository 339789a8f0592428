import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { scratchFolder, typeCheckFolder } from "../support/typecheck.js";

let folder = "";
beforeAll(async () => {
  folder = await scratchFolder("names");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What schemas and operations may be called, and what the output derives from such names or uses itself. */
const schemas =
  "Thing ThingShape ThingSchema ThingShapeSchema GetThingPathParameters GetThingPathParametersSchema GetThingQueryParameters GetThingInput GetThingResult GetThingReply GetThingHandler GetThingHandlerRequest Handlers SecurityHandlers Principals AnyReply ClientOptions Client ApiError Index Proof Shape Record Promise Response Array Object Equal Z Routes paths operations components".split(
    " ",
  );
const operations =
  "getThing getThingInput getThingOperation getThingRoute getThingResponses getThingRequestBody createClient unwrap isApiError createRouter createPlugin handlers options routes registry security index proof fetch constructor toString default z code any \u0131 I \u{20bb7} \ua7cb aux CON".split(
    " ",
  );

const json = (name: string | undefined) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const parameters = ["path", "query", "header", "cookie"].map((place, index) => ({
  name: "abcd"[index],
  in: place,
  required: place === "path",
  schema: { type: "string" },
}));

test("names that are derived from others, used by the output, or equal when folded, compile", async () => {
  const cwd = join(folder, "case");
  await mkdir(cwd);
  const document = {
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    security: [{ options: [], index: [], toString: [] }],
    paths: Object.fromEntries(
      operations.map((operationId, index) => [
        `/${index}/{a}`,
        {
          post: {
            operationId,
            parameters,
            requestBody: { content: json(schemas[index]) },
            responses: {
              "200": { description: "ok", content: json(schemas[(index * 7) % schemas.length]) },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        schemas.map((name, index) => [
          name,
          { type: "object", properties: { [`p${index}`]: { type: "string" } } },
        ]),
      ),
      securitySchemes: {
        options: { type: "http", scheme: "bearer" },
        index: { type: "apiKey", in: "header", name: "x" },
        toString: { type: "apiKey", in: "query", name: "toString" },
      },
    },
  };
  await writeFile(join(cwd, "spec.json"), JSON.stringify(document));
  await writeFile(join(cwd, "package.json"), '{ "type": "module" }');
  const { code, err } = await specwright(
    cwd,
    "generate",
    "spec.json",
    "--out",
    "out",
    "--stubs",
    "handlers",
  );
  expect(code, err).toBe(0);
  expect(await typeCheckFolder(cwd, "7")).toBe("");
});
