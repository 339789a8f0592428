// Judges one value over and over for a second of CPU: by a zod schema, or by Ajv where the program holds a JSON Schema.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [program, path] = process.argv.slice(2);
const value = JSON.parse(readFileSync(path, "utf8"));
const { validator, ajv } = await import(pathToFileURL(program).href);

async function byAjv({ input, schema }) {
  const { default: Ajv } = await import("ajv/dist/2020.js");
  const { default: formats } = await import("ajv-formats");
  const text = readFileSync(input, "utf8");
  const document = input.endsWith(".json") ? JSON.parse(text) : (await import("yaml")).parse(text);
  const engine = new Ajv({ strict: false, logger: false });
  formats(engine);
  // The schemas alone: the rest of the document is no JSON Schema.
  return engine.compile({ ...schema, components: { schemas: document.components.schemas } });
}

const judge = ajv === undefined ? (one) => validator.safeParse(one).success : await byAjv(ajv);

const accepted = judge(value);
for (let warm = 0; warm < 200; warm += 1) judge(value);
const start = process.cpuUsage();
let count = 0;
let spent = 0;
while (spent < 1e6) {
  for (let index = 0; index < 20; index += 1) judge(value);
  count += 20;
  const { user, system } = process.cpuUsage(start);
  spent = user + system;
}
console.log(JSON.stringify({ accepted, rate: (count / spent) * 1e6 }));
