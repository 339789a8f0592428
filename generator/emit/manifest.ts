import { hash } from "node:crypto";
import type { JsonFile } from "./draft.js";

/** What a run wrote and from what: committed beside the output, so that the next run knows which files are its own. */
export interface Manifest {
  /** Version of the generator. */
  readonly specwright: string;
  /** The inputs by file name, in the order in which they were read. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  /** Hash of the options that shape the output. */
  readonly options: string;
  /** The names of operations by method and path. */
  readonly operations: Readonly<Record<string, string>>;
  /** The names of shared shapes by what identifies them; the next run keeps them. */
  readonly schemas: Readonly<Record<string, string>>;
  /** File names of the handler stubs, below the stubs folder. */
  readonly stubs: readonly string[];
  /** Every generated file, relative to the output folder, with the hash of its text. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = "specwright.manifest.json";

export function sha256(text: string | Uint8Array): string {
  return hash("sha256", text);
}

export function manifestFile(manifest: Manifest): JsonFile {
  return { kind: "json", path: manifestPath, value: { ...manifest } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((member) => typeof member === "string");
}

/** What an earlier run left to the next one. */
export type Ownership = Pick<Manifest, "files" | "schemas" | "stubs">;

const nothing: Ownership = { files: {}, schemas: {}, stubs: [] };

const textsOf = (value: unknown): Readonly<Record<string, string>> => (isTexts(value) ? value : {});

function stubsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

/** A manifest as text, and what that says. */
interface Known {
  readonly text: string;
  readonly owned: Ownership;
}

/** Reads manifests, each text once: a process that goes on reads mostly what it has written, and what that says it knows. */
export class ManifestReader {
  #made: Known = { text: "", owned: nothing };
  #read: Known = this.#made;

  /** Hears of a manifest that is to be written. */
  made(text: string, owned: Ownership): void {
    this.#made = { text, owned };
  }

  parse(text: string): Ownership {
    if (text === this.#made.text) this.#read = this.#made;
    else if (text !== this.#read.text) this.#read = { text, owned: parseManifest(text) };
    return this.#read.owned;
  }
}

/** Reads a manifest. A text that is none, as after a merge conflict, leaves nothing: then no file counts as ours. */
export function parseManifest(text: string): Ownership {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return nothing;
    return {
      files: textsOf(value["files"]),
      schemas: textsOf(value["schemas"]),
      stubs: stubsOf(value["stubs"]),
    };
  } catch {
    return nothing;
  }
}
