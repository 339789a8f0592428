import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { commandWords } from "../../generator/cli/words.js";
import { specwright } from "../support/generate.js";
import { root, scratchFolder, typeCheckFolder, writeFiles } from "../support/typecheck.js";

/** A file that a document shows, or a command that it tells to run. */
type Step =
  | { readonly kind: "file"; readonly path: string; readonly text: string }
  | {
      readonly kind: "command";
      readonly line: string;
      /** What a comment behind the command says it exits with; 0 otherwise. */
      readonly code: number;
    };

interface Documented {
  readonly document: string;
  /** Whether the reader begins with an empty folder, and not with a project that has specs and a config. */
  readonly empty: boolean;
  readonly steps: readonly Step[];
}

async function documents(): Promise<readonly string[]> {
  const below = await readdir(join(root, "docs"), { recursive: true });
  return [
    "README.md",
    "CONTRIBUTING.md",
    ...below.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
  ];
}

const shells = new Set(["sh", "bash", "shell", "console"]);

function commandOf(line: string): Step {
  const code = Number(/#.*\bexits? (?:with )?(\d+)/u.exec(line)?.[1] ?? 0);
  const plain = line.replace(/\s+#.*$/u, "").replace(/^\$ /u, "");
  return { kind: "command", line: plain.trim(), code };
}

/** What a fence has to run: every line of a shell, and what a pipeline runs of ours. */
function linesOf(language: string, text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  if (shells.has(language)) return lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (language !== "yaml") return [];
  return lines
    .flatMap((line) => /^(?:- )?(?:run: )?(npx specwright .*)$/u.exec(line)?.[1] ?? [])
    .map((line) => line.replace(/ > \S+$/u, ""));
}

function stepsOf(text: string): readonly Step[] {
  const fences = text.matchAll(/(?:^<!-- file: (\S+) -->\n+)?^```(\w+)\n([\s\S]*?)^```/gmu);
  const steps = [...fences].flatMap(([, path, language = "", inside = ""]): readonly Step[] => {
    if (path !== undefined) return [{ kind: "file", path, text: inside }];
    return linesOf(language, inside).map(commandOf);
  });
  // What a document shows twice is run once.
  const seen = new Set<string>();
  return steps.filter((step) => {
    const key = JSON.stringify(step);
    return !seen.has(key) && seen.add(key);
  });
}

const all: readonly Documented[] = await Promise.all(
  (await documents()).map(async (document) => {
    const text = await readFile(join(root, document), "utf8");
    return { document, empty: text.includes("<!-- start: empty -->"), steps: stepsOf(text) };
  }),
);
const lines = all.flatMap(({ document, steps }) =>
  steps.flatMap((step) => (step.kind === "command" ? [{ document, line: step.line }] : [])),
);
const isOurs = ({ line }: { readonly line: string }): boolean =>
  /^(?:npx )?specwright /u.test(line);
const isNpm = ({ line }: { readonly line: string }): boolean =>
  /^(?:[A-Z_]+=\S+ )*npm /u.test(line);

test("the documents hold commands, and each is of a kind that is run here", () => {
  expect(lines.filter(isOurs).length).toBeGreaterThan(2);
  expect(
    lines
      .filter((command) => !isOurs(command) && !isNpm(command))
      .map(({ document, line }) => `${document}: ${line}`),
  ).toEqual([]);
});

test("every command of ours is shown somewhere", () => {
  const shown = new Set(
    lines.filter(isOurs).map(({ line }) => /specwright ([a-z]+)/u.exec(line)?.[1]),
  );
  // One does not end, and one is for the setup of a shell.
  const silent = new Set(["watch", "completion", "inspect"]);
  const missing = Object.keys(commandWords).filter((name) => !shown.has(name) && !silent.has(name));
  expect(missing).toEqual([]);
});

/** What the reader of a document has before its first step. */
async function projectFor({ empty }: Documented): Promise<string> {
  const cwd = await scratchFolder("commands");
  if (empty) return cwd;
  await cp(join(root, "specs"), join(cwd, "specs"), { recursive: true });
  await cp(join(root, "specwright.config.ts"), join(cwd, "specwright.config.ts"));
  return cwd;
}

/** The commands of a document that runs packages of npm, which are not to be had here. */
const fromNpm = /^npm (?:install|publish)/u;

async function follow(cwd: string, step: Step): Promise<void> {
  if (step.kind === "file") {
    await mkdir(dirname(join(cwd, step.path)), { recursive: true });
    await writeFile(join(cwd, step.path), step.text);
    return;
  }
  const { line, code } = step;
  if (!isOurs(step)) return;
  const words = line.replace(/^(?:npx )?specwright /u, "").split(/\s+/u);
  const ran = await specwright(cwd, ...words);
  expect(ran.code, `${line}\n${ran.err}`).toBe(code);
}

/** What the compiler says of the code in a document, in the folder to which its commands led. */
async function compileExamples(cwd: string, document: string): Promise<string> {
  const text = await readFile(join(root, document), "utf8");
  const fences = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");
  expect(fences.length).toBeGreaterThan(0);
  const files = fences.map(
    (code, index) => [`example-${index}.ts`, `${code}\nexport {};\n`] as const,
  );
  await writeFiles(cwd, new Map(files));
  await rm(join(cwd, "specwright.config.ts"));
  return typeCheckFolder(cwd, "5.9", { declaration: false, isolatedDeclarations: false });
}

const withCommands = all.filter(({ steps }) => steps.some((step) => step.kind === "command"));

test.each(withCommands)("$document can be followed from top to bottom", async (documented) => {
  const cwd = await projectFor(documented);
  for (const step of documented.steps) await follow(cwd, step);
  if (documented.empty) expect(await compileExamples(cwd, documented.document)).toBe("");
  await rm(cwd, { recursive: true });
});

test("every npm command names a script of the package", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = lines
    .filter((command) => isNpm(command) && !fromNpm.test(command.line))
    .map(({ line }) => /npm (?:run )?(\S+)/u.exec(line)?.[1] ?? "");
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
