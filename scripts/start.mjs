// The main job on the shipped spec: builds Specwright, generates generated/ from specs/, and shows it at work.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function step(title, args) {
  console.log(`\n# ${title}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

step("Build Specwright", ["scripts/build.mjs"]);
step("Generate generated/ from specs/", ["dist/bin/specwright.js", "generate"]);
step("Compile the generated package", [
  "node_modules/typescript/bin/tsc",
  "-p",
  "generated/tsconfig.json",
]);
step("Run it: the generated client against both generated servers", ["scripts/demo.mjs"]);
