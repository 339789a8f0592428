// Writes the JSON Schema of the config, from the rules by which a config is checked. A test compares the two.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configSchema } from "../dist/generator/index.js";

const path = fileURLToPath(new URL("../specwright.schema.json", import.meta.url));
writeFileSync(path, `${JSON.stringify(configSchema(), undefined, 2)}\n`);
