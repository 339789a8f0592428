import type { TemplateName } from "../template.js";
import type { PackageOptions } from "./options.js";

type Json = string | boolean | readonly string[] | { readonly [key: string]: Json };

/** What is different of a package that is packed: it is compiled, and has nothing to build any more. */
export interface Published {
  readonly version: string;
  /** Files and folders beside `dist` and the OpenAPI document. */
  readonly files: readonly string[];
}

/** The entry points that each template gives, by subpath. */
const entries: Readonly<Record<TemplateName, Readonly<Record<string, string>>>> = {
  types: { "./types": "types/index" },
  zod: { "./zod": "zod/index", "./zod/*": "zod/*" },
  client: {
    "./client": "client/index",
    "./fetch": "client/fetch",
    "./client/*": "client/operations/*",
  },
  server: { "./server": "server/index" },
  express: { "./express": "express/index" },
  fastify: { "./fastify": "fastify/index" },
  "fetch-handler": { "./fetch-handler": "fetch-handler/index" },
  openapi: { "./paths": "openapi/paths" },
};

/** What users of an entry point must have installed, with the versions that the output is made for. */
const peers: Readonly<
  Record<string, { readonly range: string; readonly templates: readonly TemplateName[] }>
> = {
  "@types/express": { range: "^5.0.0", templates: ["express"] },
  "@types/node": { range: ">=20", templates: ["express", "fastify"] },
  express: { range: "^5.0.0", templates: ["express"] },
  fastify: { range: "^5.0.0", templates: ["fastify"] },
  zod: { range: "^4.1.0", templates: ["zod"] },
};

function conditions(file: string, cjs: boolean): Json {
  const esm = { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
  if (!cjs) return esm;
  const require = { types: `./dist/cjs/${file}.d.ts`, default: `./dist/cjs/${file}.js` };
  return { import: esm, require };
}

function subpathsOf(templates: ReadonlySet<TemplateName>): readonly (readonly [string, string])[] {
  return Object.entries(entries).flatMap(([name, list]) =>
    [...templates].some((one) => one === name) ? Object.entries(list) : [],
  );
}

const openapiFile = "openapi/openapi.json";

function exportsOf(templates: ReadonlySet<TemplateName>, cjs: boolean): Json {
  const compiled = subpathsOf(templates).map(
    ([subpath, file]) => [subpath, conditions(file, cjs)] as const,
  );
  const document = templates.has("openapi") ? { "./openapi.json": `./${openapiFile}` } : {};
  return { ...Object.fromEntries(compiled), ...document, "./package.json": "./package.json" };
}

/** The same for `moduleResolution: node10`, which knows no exports: it finds the types by this, and bundlers the rest. */
function typesVersions(templates: ReadonlySet<TemplateName>, cjs: boolean): Json {
  const folder = cjs ? "dist/cjs" : "dist";
  const compiled = subpathsOf(templates).map(
    ([subpath, file]) => [subpath.slice(2), [`./${folder}/${file}.d.ts`]] as const,
  );
  const document = templates.has("openapi") ? { "openapi.json": [`./${openapiFile}`] } : {};
  return { "*": { ...Object.fromEntries(compiled), ...document } };
}

/** As npm writes it, so that it has nothing to correct when it publishes. */
function repositoryOf(url: string): Json {
  const isPlain = /^https:\/\/.+/u.test(url);
  const suffixed = isPlain && !url.endsWith(".git") ? `${url.replace(/\/+$/u, "")}.git` : url;
  return { type: "git", url: isPlain ? `git+${suffixed}` : url };
}

/** How it is published, as far as the config says so. */
function publishing({ repository, access, provenance }: PackageOptions): Record<string, Json> {
  const config = {
    ...(access === undefined ? {} : { access }),
    ...(provenance === undefined ? {} : { provenance }),
  };
  return {
    ...(repository === undefined ? {} : { repository: repositoryOf(repository) }),
    ...(Object.keys(config).length === 0 ? {} : { publishConfig: config }),
  };
}

/** The peers that templates need, with their ranges. */
export function peersOf(templates: ReadonlySet<TemplateName>): Readonly<Record<string, string>> {
  const needed = Object.entries(peers).filter(([, peer]) =>
    peer.templates.some((name) => templates.has(name)),
  );
  return Object.fromEntries(needed.map(([name, peer]) => [name, peer.range]));
}

/**
 * The package.json of the output. All peers are optional: types and the bare client need none of them.
 * @param published what is different of a package that is packed
 */
export function packageJson(
  options: PackageOptions,
  templates: ReadonlySet<TemplateName>,
  published?: Published,
): string {
  const ranges = peersOf(templates);
  const optional = Object.keys(ranges).map((name) => [name, { optional: true }] as const);
  const document = templates.has("openapi") ? [openapiFile] : [];
  const cjs = published !== undefined && options.cjs === true;
  // The peers once more: the package is compiled against them before it is packed.
  const building = {
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    devDependencies: { ...ranges, typescript: ">=5.9" },
  };
  const value: Json = {
    name: options.name,
    version: published?.version ?? options.version ?? "0.1.0",
    description:
      options.description ?? "Types, validators, client and server handlers, made by Specwright.",
    license: options.license ?? "UNLICENSED",
    ...publishing(options),
    type: "module",
    engines: { node: ">=20.19" },
    sideEffects: false,
    exports: exportsOf(templates, cjs),
    typesVersions: typesVersions(templates, cjs),
    files: ["dist", ...document, ...(published?.files ?? [])],
    ...(published === undefined ? building : {}),
    peerDependencies: ranges,
    peerDependenciesMeta: Object.fromEntries(optional),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
