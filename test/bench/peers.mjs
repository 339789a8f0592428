// The generators that are measured beside this one. They are installed into the cache, in exact versions, and are no
// dependencies of this repository. Where a newer one asks for a newer Node than 20, this is the last that does not.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./documents.mjs";

const folder = join(root, ".cache/peers");
const bin = (name) => join(folder, "node_modules", name);

export const versions = {
  "openapi-typescript": "7.13.0",
  "@hey-api/openapi-ts": "0.92.2",
  orval: "7.13.2",
  "@kubb/cli": "4.39.3",
  "@kubb/core": "4.39.3",
  "@kubb/plugin-oas": "4.39.3",
  "@kubb/plugin-ts": "4.39.3",
  "@kubb/plugin-zod": "4.39.3",
  "@kubb/plugin-client": "4.39.3",
  "swagger-typescript-api": "13.13.0",
  "openapi-fetch": "0.17.0",
  typescript: "5.9.3",
  zod: "4.6.7",
};

function orvalConfig(input, out) {
  const path = join(out, "orval.config.cjs");
  const output = (client, target) => ({ client, target: join(out, target), mode: "single" });
  const config = {
    client: { input, output: output("fetch", "client.ts") },
    zod: { input, output: output("zod", "zod.ts") },
  };
  writeFileSync(path, `module.exports = ${JSON.stringify(config)};`);
  return path;
}

function kubbConfig(input, out) {
  const path = join(folder, "kubb.config.mjs");
  const plugins = ["oas", "ts", "zod", "client"].map((name) => `@kubb/plugin-${name}`);
  const names = ["pluginOas", "pluginTs", "pluginZod", "pluginClient"];
  const imports = names.map((name, at) => `import { ${name} } from "${plugins[at]}";`);
  const config = JSON.stringify({
    root: folder,
    input: { path: input },
    output: { path: out, clean: true },
  });
  const list = names.map((name) => `${name}()`).join(", ");
  writeFileSync(
    path,
    `${imports.join("\n")}\nexport default { ...${config}, plugins: [${list}] };`,
  );
  return path;
}

/** By name: what it makes, the package that it comes in, and the command line. */
export const peers = {
  "openapi-typescript": {
    makes: "types",
    package: "openapi-typescript",
    args: (input, out) => [bin("openapi-typescript/bin/cli.js"), input, "-o", join(out, "api.ts")],
  },
  "hey-api": {
    makes: "types, zod, sdk",
    package: "@hey-api/openapi-ts",
    args: (input, out) => [
      bin("@hey-api/openapi-ts/bin/run.js"),
      "-i",
      input,
      "-o",
      out,
      "--silent",
      "-c",
      "@hey-api/client-fetch",
      "-p",
      "@hey-api/typescript",
      "zod",
      "@hey-api/sdk",
    ],
  },
  orval: {
    makes: "types, zod, fetch",
    package: "orval",
    args: (input, out) => [bin("orval/dist/bin/orval.js"), "--config", orvalConfig(input, out)],
  },
  "swagger-typescript-api": {
    makes: "types, fetch",
    package: "swagger-typescript-api",
    args: (input, out) => [
      bin("swagger-typescript-api/dist/cli.mjs"),
      "generate",
      "--path",
      input,
      "--output",
      out,
      "--silent",
    ],
  },
  kubb: {
    makes: "types, zod, client",
    package: "@kubb/cli",
    args: (input, out) => [
      bin("@kubb/cli/bin/kubb.cjs"),
      "generate",
      "--config",
      kubbConfig(input, out),
      "--logLevel",
      "silent",
    ],
  },
};

/** Installs what is missing. Gives back why that failed, if it did: the rows of peers then say so. */
export function installPeers() {
  const wanted = `${JSON.stringify({ private: true, type: "module", dependencies: versions }, undefined, 2)}\n`;
  const manifest = join(folder, "package.json");
  const done = join(folder, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  const { status, stderr } = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) return stderr.trim().split("\n").at(-1) ?? "npm failed";
  writeFileSync(done, wanted);
  return undefined;
}

export const peerFolder = folder;
