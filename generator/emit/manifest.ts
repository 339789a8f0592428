import { createHash } from "node:crypto";

/** What a run wrote and from what: committed beside the output, so that the next run knows which files are its own. */
export interface Manifest {
  /** Version of the generator. */
  readonly specwright: string;
  /** The inputs by file name, in the order in which they were read. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  /** Hash of the options that shape the output. */
  readonly options: string;
  /** Operation names by method and path, and so on: what code outside may refer to. */
  readonly names: Readonly<Record<string, string>>;
  /** File names of the handler stubs, below the stubs folder. */
  readonly stubs: readonly string[];
  /** Every generated file, relative to the output folder, with the hash of its text. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = "specwright.manifest.json";

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((member) => typeof member === "string");
}

/** What an earlier run wrote: the part of a manifest that the next run needs. */
export type Ownership = Pick<Manifest, "files" | "stubs">;

/** Reads a manifest; undefined when the text is none, as after a merge conflict: then nothing counts as ours. */
export function parseManifest(text: string): Ownership | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !isTexts(value["files"])) return undefined;
    const stubs: unknown = value["stubs"];
    const names = Array.isArray(stubs) ? stubs.filter((name) => typeof name === "string") : [];
    return { files: value["files"], stubs: names };
  } catch {
    return undefined;
  }
}
