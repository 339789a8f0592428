// The documents that are measured: files of this repository and of its packages, and one that is made of another.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
/** The command line as it is published. */
export const cli = join(root, "dist/bin/specwright.js");
export const cache = join(root, ".cache/bench");
export const github = join(root, "node_modules/@octokit/openapi/generated/api.github.com.json");
export const petstore = join(root, "test/bench/documents/petstore.yaml");
export const page = join(root, "specs/create-invoice.md");

/** Points every reference at the copy of its target. */
function renamed(value, rename) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === "$ref" && typeof item === "string" ? rename(item) : renamed(item, rename),
    ]),
  );
}

/** A document with every operation and every component of another so many times, each copy referring to itself. */
export function multiplied(document, times) {
  const copies = Array.from({ length: times }, (_, index) => {
    const to = (name) => `${name}-copy${index}`;
    const copy = renamed(document, (ref) =>
      ref.replace(/^(#\/components\/[^/]+\/)([^/]+)/u, (_all, start, name) => start + to(name)),
    );
    const paths = Object.entries(copy.paths).map(([path, item]) => {
      for (const operation of Object.values(item))
        if (operation?.operationId) operation.operationId = to(operation.operationId);
      return [`/copy${index}${path}`, item];
    });
    const components = Object.entries(copy.components).map(([kind, members]) => [
      kind,
      kind === "securitySchemes"
        ? members
        : Object.fromEntries(Object.entries(members).map(([name, one]) => [to(name), one])),
    ]);
    return { paths, components };
  });
  const components = {};
  for (const copy of copies)
    for (const [kind, members] of copy.components)
      components[kind] = { ...components[kind], ...members };
  return {
    ...document,
    paths: Object.fromEntries(copies.flatMap(({ paths }) => paths)),
    webhooks: undefined,
    "x-webhooks": undefined,
    components,
  };
}

/** GitHub's document with ten times its operations and schemas. */
export function githubTimesTen() {
  const path = join(cache, "github-10.json");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(multiplied(JSON.parse(readFileSync(github, "utf8")), 10)));
  return path;
}

/** What is measured is what a user gets who configures nothing, not what the config of this repository asks for. */
export function plain() {
  const config = join(cache, "plain.config.json");
  mkdirSync(cache, { recursive: true });
  writeFileSync(config, "{}");
  return ["--config", config];
}
