import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { specwright } from "../support/generate.js";
import { root, scratchFolder } from "../support/typecheck.js";

interface DocumentedCommand {
  readonly document: string;
  readonly line: string;
  /** What a comment behind the command says it exits with; 0 otherwise. */
  readonly code: number;
}

async function documents(): Promise<readonly string[]> {
  const below = await readdir(join(root, "docs"), { recursive: true });
  return [
    "README.md",
    "CONTRIBUTING.md",
    ...below.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
  ];
}

function commandsOf(document: string, text: string): readonly DocumentedCommand[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```/gmu)].map(
    (match) => match[1] ?? "",
  );
  return blocks
    .flatMap((block) => block.split("\n"))
    .map((line) => ({
      line: line
        .replace(/\s+#.*$/u, "")
        .replace(/^\$ /u, "")
        .trim(),
      code: Number(/#.*\bexits? (?:with )?(\d+)/u.exec(line)?.[1] ?? 0),
    }))
    .filter(({ line }) => line !== "")
    .map((command) => ({ document, ...command }));
}

const all = (
  await Promise.all(
    (await documents()).map(async (document) =>
      commandsOf(document, await readFile(join(root, document), "utf8")),
    ),
  )
).flat();
const isOurs = ({ line }: DocumentedCommand): boolean => /^(?:npx )?specwright /u.test(line);
const isNpm = ({ line }: DocumentedCommand): boolean => /^(?:[A-Z_]+=\S+ )*npm /u.test(line);

let cwd = "";
beforeAll(async () => {
  cwd = await scratchFolder("commands");
  await cp(join(root, "specs"), join(cwd, "specs"), { recursive: true });
  await cp(join(root, "specwright.config.ts"), join(cwd, "specwright.config.ts"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test("the documents hold commands, and each is of a kind that is run here", () => {
  expect(all.filter(isOurs).length).toBeGreaterThan(2);
  expect(
    all
      .filter((command) => !isOurs(command) && !isNpm(command))
      .map(({ document, line }) => `${document}: ${line}`),
  ).toEqual([]);
});

test.each(all.filter(isOurs))("$document: $line", async ({ line, code }) => {
  const words = line.replace(/^(?:npx )?specwright /u, "").split(/\s+/u);
  const ran = await specwright(cwd, ...words);
  expect(ran.code, ran.err).toBe(code);
});

test("every npm command names a script of the package", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = all.filter(isNpm).map(({ line }) => /npm (?:run )?(\S+)/u.exec(line)?.[1] ?? "");
  expect(named.filter((name) => !Object.hasOwn(scripts, name) && name !== "ci")).toEqual([]);
});

/** The project as a user would have it after `npm ci`: what git would commit, with the packages of this checkout. */
async function freshCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-start-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of new Set(
    listed.split("\n").filter((name) => name !== "" && !name.startsWith("test/")),
  )) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(root, file), join(folder, file)).catch(() => undefined);
  }
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(join(root, "node_modules"))) {
    const target =
      name === "invoicing-api" ? join(folder, "generated") : join(root, "node_modules", name);
    if (!name.startsWith(".")) await symlink(target, join(folder, "node_modules", name));
  }
  return folder;
}

test("npm start builds, generates, and shows both servers answering as the spec says", async () => {
  const folder = await freshCopy();
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["scripts/start.mjs"], { cwd: folder }, (error, stdout, stderr) => {
      resolve(error === null ? stdout : `${stdout}${stderr}`);
    });
  });
  expect(said).toContain("All as the spec says.");
  expect(said.match(/✓/gu)?.length).toBe(10);
  await rm(folder, { recursive: true });
});

test("npm run bench prints figures with their targets", async () => {
  const said = await new Promise<string>((resolve) => {
    const environment = { ...process.env, ROUNDS: "1" };
    const part = ["--only", "page", "--peers", "none", "--dry"];
    execFile(
      process.execPath,
      ["test/bench/bench.mjs", ...part],
      { cwd: root, env: environment },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
  expect(said).toMatch(/Create Invoice page, everything, cold: CPU.* at most 0\.6 x/u);
});
