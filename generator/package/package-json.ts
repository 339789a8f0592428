import type { TemplateName } from "../template.js";
import type { PackageOptions } from "./options.js";

type Json = string | boolean | readonly string[] | { readonly [key: string]: Json };

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

function exportsOf(templates: ReadonlySet<TemplateName>): Json {
  const subpaths = Object.entries(entries).flatMap(([name, list]) =>
    [...templates].some((one) => one === name) ? Object.entries(list) : [],
  );
  const compiled = subpaths.map(
    ([subpath, file]) =>
      [subpath, { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` }] as const,
  );
  const document = templates.has("openapi") ? { "./openapi.json": "./openapi/openapi.json" } : {};
  return { ...Object.fromEntries(compiled), ...document, "./package.json": "./package.json" };
}

/** The package.json of the output. All peers are optional: types and the bare client need none of them. */
export function packageJson(options: PackageOptions, templates: ReadonlySet<TemplateName>): string {
  const needed = Object.entries(peers).filter(([, peer]) =>
    peer.templates.some((name) => templates.has(name)),
  );
  const ranges = Object.fromEntries(needed.map(([name, peer]) => [name, peer.range]));
  const value: Json = {
    name: options.name,
    version: options.version ?? "0.1.0",
    description:
      options.description ?? "Types, validators, client and server handlers, made by Specwright.",
    license: options.license ?? "UNLICENSED",
    type: "module",
    engines: { node: ">=20.19" },
    sideEffects: false,
    exports: exportsOf(templates),
    files: ["dist", ...(templates.has("openapi") ? ["openapi/openapi.json"] : [])],
    scripts: { build: "tsc -p tsconfig.json", prepack: "npm run build" },
    peerDependencies: ranges,
    peerDependenciesMeta: Object.fromEntries(needed.map(([name]) => [name, { optional: true }])),
    // The peers once more: the package is compiled against them before it is packed.
    devDependencies: { ...ranges, typescript: ">=5.9" },
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
