import type * as oxfmt from "oxfmt";
import type * as prettier from "prettier";

/** Who lays out the files: oxfmt (fast, with its defaults), the user's own Prettier configuration, or nobody. */
export type FormatName = "oxfmt" | "prettier" | "none";

/** Lays out one file. `path` is absolute: its suffix says the language, its folder which configuration applies. */
export type Formatter = (path: string, text: string) => Promise<string>;

/**
 * A file that is not in the language that its suffix says. The templates that are built in write what parses, whatever
 * the spec says, so this is a fault of a template and never of a spec.
 */
export class Unparsable extends Error {
  /** Absolute. */
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}

/** What oxfmt lays out; a file of another suffix, which a template of the user's may make, stays as it is. */
const known =
  /\.(?:[cm]?[jt]sx?|jsonc?|json5|mdx?|ya?ml|css|scss|less|html|vue|graphql|gql|toml)$/u;

async function formatWithOxfmt(engine: typeof oxfmt, path: string, text: string): Promise<string> {
  if (!known.test(path)) return text;
  const { code, errors } = await engine.format(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Unparsable(path, error.message);
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
  try {
    return await engine.format(text, { ...options, filepath: path });
  } catch (error) {
    throw new Unparsable(path, error instanceof Error ? error.message : String(error));
  }
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
