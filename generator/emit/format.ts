import type * as oxfmt from "oxfmt";
import type * as prettier from "prettier";

/** Who lays out the files: oxfmt (fast, with its defaults), the user's own Prettier configuration, or nobody. */
export type FormatName = "oxfmt" | "prettier" | "none";

/** Lays out one file. `path` is absolute: its suffix says the language, its folder which configuration applies. */
export type Formatter = (path: string, text: string) => Promise<string>;

async function formatWithOxfmt(engine: typeof oxfmt, path: string, text: string): Promise<string> {
  const { code, errors } = await engine.format(path, text);
  const [error] = errors;
  // Templates write what parses, whatever the spec says: this is our own fault, never the user's.
  if (error !== undefined)
    throw new Error(`the generated file ${path} does not parse: ${error.message}`);
  return code;
}

async function formatWithPrettier(
  engine: typeof prettier,
  path: string,
  text: string,
): Promise<string> {
  const { ignored, inferredParser } = await engine.getFileInfo(path, { resolveConfig: true });
  if (ignored || inferredParser === null) return text;
  const options = await engine.resolveConfig(path, { editorconfig: true });
  return engine.format(text, { ...options, filepath: path });
}

/** The engines are loaded only when they are used. */
const formatters: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  async oxfmt() {
    const engine = await import("oxfmt");
    return (path, text) => formatWithOxfmt(engine, path, text);
  },
  async prettier() {
    const engine = await import("prettier");
    return (path, text) => formatWithPrettier(engine, path, text);
  },
  none: () => Promise.resolve((_path, text) => Promise.resolve(text)),
};

export const formatNames: readonly FormatName[] = ["oxfmt", "prettier", "none"];

export function loadFormatter(name: FormatName): Promise<Formatter> {
  return formatters[name]();
}
