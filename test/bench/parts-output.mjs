// What the output costs those who use it: type-checking, completions, bundles, what an import loads.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { cache, github, plain, root } from "./documents.mjs";
import { inTurn, runOnce } from "./measure.mjs";
import { peers } from "./peers.mjs";

const cli = join(root, "dist/bin/specwright.js");

/** Outputs stand within the repository, so that they find its packages. */
const folders = {
  own: join(cache, "github"),
  mini: join(cache, "github-mini"),
  types: join(cache, "github-openapi-typescript"),
  hey: join(cache, "github-hey-api"),
};

/** GitHub's output without the two artifacts that other tools' types are made for. */
const own = {
  args: [
    cli,
    "generate",
    github,
    "--only",
    "types,zod,client,server,express,fastify",
    "--out",
    folders.own,
    "--force",
    ...plain(),
  ],
};

/** The same for zod/mini, as far as a call needs it. */
function mini() {
  const config = join(cache, "mini.config.json");
  writeFileSync(config, JSON.stringify({ zod: "mini" }));
  const only = ["--only", "types,zod,client", "--config", config];
  return { args: [cli, "generate", github, ...only, "--out", folders.mini, "--force"] };
}

const made = new Set();

function make(name, command) {
  if (made.has(name)) return;
  rmSync(folders[name], { recursive: true, force: true });
  mkdirSync(folders[name], { recursive: true });
  runOnce(command);
  made.add(name);
}

const makeOwn = () => make("own", own);
const makeTypes = () =>
  make("types", { args: peers["openapi-typescript"].args(github, folders.types) });
const makeHey = () => make("hey", { args: peers["hey-api"].args(github, folders.hey) });

/** What an application has that asks the compiler for all it can find. */
const strict = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
};

/** What is asked of a package beside that: `noEmit` keeps declarations from being written, not from being made. */
const uses = { app: {}, package: { declaration: true, isolatedDeclarations: true } };

const modes = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

function project(folder, mode, use) {
  const path = join(folder, `tsconfig.${mode}.${use}.json`);
  const compilerOptions = { ...strict, ...modes[mode], ...uses[use] };
  writeFileSync(path, JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  return path;
}

const tsc = (version, config) => ({
  args: [join(root, `node_modules/${version}/bin/tsc`), "-p", config, "--extendedDiagnostics"],
  accept: [0, 1, 2],
});

const countOf = (stdout, name) =>
  Number(new RegExp(`^${name}:\\s+([\\d,]+)`, "mu").exec(stdout)?.[1]?.replaceAll(",", "") ?? NaN);

const errorsOf = (stdout) => stdout.split("\n").filter((line) => line.includes("error TS")).length;

const ratio = (one, other) =>
  one.failed === undefined && other.failed === undefined
    ? one.cpu / other.cpu
    : `failed: ${one.failed ?? other.failed}`;

const versions = { 5.9: "typescript", 7: "typescript7" };

/** Both compilers over our output and over openapi-typescript's, with the flags of an application or of a package. */
const checks = (use) =>
  Object.fromEntries(
    Object.entries(versions).flatMap(([version, compiler]) => [
      [`${version}, ${use}`, tsc(compiler, project(folders.own, "nodenext", use))],
      [
        `${version}, ${use}, openapi-typescript`,
        tsc(compiler, project(folders.types, "nodenext", use)),
      ],
    ]),
  );

/** The imports of hey-api's output have no suffix, which only bundlers take. */
function checkOfHey() {
  makeHey();
  return tsc("typescript", project(folders.hey, "bundler", "app"));
}

export function partTypes({ rounds, chosen }) {
  makeOwn();
  if (!chosen.includes("openapi-typescript")) return { notes: [], figures: {} };
  makeTypes();
  const isHey = chosen.includes("hey-api");
  const commands = {
    ...checks("app"),
    ...checks("package"),
    ...(isHey ? { "5.9, hey-api": checkOfHey() } : {}),
  };
  const measured = inTurn(commands, rounds);
  const bundler = runOnce(tsc("typescript", project(folders.own, "bundler", "package")));
  const { stdout } = measured["5.9, package"];
  const toTypes = (name) => ratio(measured[name], measured[`${name}, openapi-typescript`]);
  return {
    notes: [
      `All flags of strictness for both; a package has \`${Object.keys(uses.package).join("` and `")}\` too. Instantiations and errors are those of a package.`,
      ...Object.entries(measured).map(
        ([name, { cpu, memory }]) =>
          `TypeScript ${name}: ${cpu.toFixed(1)} CPU s, ${(memory / 1e6).toFixed(0)} MB.`,
      ),
    ],
    figures: {
      tsc: toTypes("5.9, app"),
      tsc7: toTypes("7, app"),
      tscPackage: toTypes("5.9, package"),
      tsc7Package: toTypes("7, package"),
      tscHey: isHey ? ratio(measured["5.9, app"], measured["5.9, hey-api"]) : "left out",
      instantiations: countOf(stdout, "Instantiations"),
      errors: errorsOf(stdout) + errorsOf(bundler.stdout),
    },
  };
}

const ownCall = (entry) => `import { metaRoot } from "./client/${entry}.js";
const result = await metaRoot({ baseUrl: "https://api.example.com" });
if (result.status === 200) result.body.
`;
const fetchCall = `import createClient from "openapi-fetch";
import type { paths } from "./api.js";
const client = createClient<paths>({ baseUrl: "https://api.example.com" });
const { data } = await client.GET("/");
if (data !== undefined) data.
`;

export function partEditor({ rounds, chosen }) {
  makeOwn();
  if (!chosen.includes("openapi-typescript")) return { notes: [], figures: {} };
  makeTypes();
  const complete = (folder, name, text) => {
    const file = join(folder, `${name}.mts`);
    writeFileSync(file, text);
    return { args: [join(root, "test/bench/complete.mjs"), file] };
  };
  const measured = inTurn(
    {
      "one operation's module": complete(folders.own, "use-one", ownCall("validated/meta-root")),
      "the client's entry point": complete(folders.own, "use-index", ownCall("index")),
      "the same without validation": complete(folders.own, "use-fetch", ownCall("fetch")),
      "openapi-fetch": complete(folders.types, "use", fetchCall),
    },
    rounds,
  );
  const peer = measured["openapi-fetch"];
  return {
    notes: Object.entries(measured).map(
      ([name, { cpu, stdout, failed }]) =>
        `${name}: ${failed ?? `${cpu.toFixed(1)} CPU s, ${stdout.trim()} names`}.`,
    ),
    figures: {
      editor: ratio(measured["one operation's module"], peer),
      editorFetch: ratio(measured["the same without validation"], peer),
      editorIndex: ratio(measured["the client's entry point"], peer),
    },
  };
}

async function bundled(contents, resolveDir) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
    nodePaths: [join(root, "node_modules")],
  });
  return {
    kilobytes: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000,
    modules: Object.keys(metafile.inputs),
  };
}

const call = (entry, name) =>
  `import { ${name} } from "./client/${entry}.js"; globalThis.result = ${name}({ baseUrl: "https://api.example.com" });`;

const zodModules = (modules, folder) =>
  modules.filter((path) => path.startsWith(`${relative(process.cwd(), folder)}/zod/`)).length;

export async function partBundle({ chosen }) {
  makeOwn();
  const bare = await bundled(call("fetch", "metaRoot"), folders.own);
  const zod = await bundled(call("index", "metaRoot"), folders.own);
  make("mini", mini());
  const miniCall = await bundled(call("index", "metaRoot"), folders.mini);
  const alone = await bundled(
    'import * as one from "./client/operations/meta-root.js"; globalThis.one = one;',
    folders.own,
  );
  const all = readdirSync(join(folders.own, "zod"), { recursive: true }).filter((name) =>
    name.endsWith(".ts"),
  ).length;
  const figures = {
    bare: bare.kilobytes,
    zod: zod.kilobytes,
    mini: miniCall.kilobytes,
    evaluated: (100 * zodModules(alone.modules, folders.own)) / all,
  };
  if (chosen.includes("hey-api")) {
    makeHey();
    const text =
      'import { metaRoot } from "./sdk.gen"; import { zMetaRootResponse } from "./zod.gen"; globalThis.result = metaRoot({ responseValidator: (data) => zMetaRootResponse.parseAsync(data) });';
    figures.heyBundle = await bundled(text, folders.hey).then(
      ({ kilobytes }) => kilobytes,
      (error) => `failed: ${error.message.split("\n").slice(0, 3).join(" ")}`,
    );
  }
  return { notes: ["The call is `metaRoot`; minified by esbuild, gzip -9."], figures };
}
