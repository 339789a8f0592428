import type { Options } from "../config/index.js";
import { sha256 } from "../emit/index.js";
import type { KnownFiles, Manifest, Stub } from "../emit/index.js";
import type { Api, Operation } from "../ir/index.js";
import { templateNames } from "../template.js";
import { version } from "../version.js";
import type { NamedSource } from "./lower.js";

/** The order in which the keys of a config stand says nothing. */
function sorted(security: Options["security"]): Options["security"] {
  const schemes = Object.entries(security.schemes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...security, schemes: Object.fromEntries(schemes) };
}

/** The options that shape the output; where it goes is none of them. */
function shaping(options: Options): object {
  const { format, prose, schemas, validateResponses, policies, package: packaged } = options;
  const names = [...templateNames, ...options.custom.map(({ name }) => name).toSorted()];
  const only = names.filter((name) => options.only.includes(name));
  const security = sorted(options.security);
  const { pagination } = options;
  const reading = { filter: options.filter, merge: options.merge, prose, schemas };
  return {
    only,
    format,
    ...reading,
    security,
    pagination,
    validateResponses,
    policies,
    package: packaged,
  };
}

function keyOf({ method, target }: Operation): string {
  if (target.kind === "path") return `${method} ${target.template}`;
  return target.kind === "webhook"
    ? `${method} ${target.name}`
    : `${method} ${target.operation} ${target.name} ${target.expression}`;
}

/**
 * What a run tells the next one: the same for the same inputs and options, in every folder.
 * @param known has hashes of texts that were hashed before
 */
export function manifestOf(
  options: Options,
  inputs: readonly NamedSource[],
  api: Api,
  files: ReadonlyMap<string, string>,
  stubs: readonly Stub[],
  known?: KnownFiles,
): Manifest {
  const hash = (path: string, text: string): string => known?.hashOf(path, text) ?? sha256(text);
  return {
    specwright: version,
    inputs: inputs.map(({ name, source }) => ({
      name,
      sha256: source.sha256 ?? sha256(source.text),
    })),
    options: sha256(JSON.stringify(shaping(options))),
    operations: Object.fromEntries(api.operations.map((one) => [keyOf(one), one.name])),
    schemas: Object.fromEntries(api.schemas.map(({ id, name }) => [id, name])),
    stubs: stubs.map(({ path }) => path),
    files: Object.fromEntries([...files].map(([path, text]) => [path, hash(path, text)])),
  };
}
