import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a config or a template may import from us, also where only the command is installed. */
const aliases: Readonly<Record<string, string>> = {
  "specwright/template": own("../kit.js"),
  "specwright/layout": own("../../templates/layout.js"),
  specwright: own("./config.js"),
};

/**
 * The default export of a module of the user's, in TypeScript or JavaScript, or the value of a JSON file.
 * It is the user's own code and is run; specs never are.
 * @throws whatever the module throws
 */
export async function importUserCode(path: string): Promise<unknown> {
  if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8"));
  const { createJiti } = await import("jiti");
  const options = { alias: aliases, fsCache: false, moduleCache: false };
  const jiti = createJiti(import.meta.url, options);
  if (!path.endsWith(".mjs")) return jiti.import(path, { default: true });
  // Node keeps what it has imported as it is, so `watch` would never see a change of this one.
  const text = readFileSync(path, "utf8");
  const module: unknown = await jiti.evalModule(text, {
    filename: path,
    async: true,
    forceTranspile: true,
  });
  return typeof module === "object" && module !== null && "default" in module
    ? module.default
    : module;
}

/** What went wrong, in one line. */
export function messageOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return line;
}
