import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../support/typecheck.js";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** What a run of the action left behind. */
export interface ActionRun {
  /** Of the first step that failed; 0 when none did. */
  readonly code: number;
  readonly out: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The file that steps write their outputs to: `name=value`, or `name<<END` with lines up to the end. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.*)\n([\s\S]*?)\n\3)$/gmu);
  return Object.fromEntries(
    [...pairs].map(([, name = "", line, , lines]) => [name, line ?? lines ?? ""]),
  );
}

function runBash(
  cwd: string,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve) => {
    // As GitHub runs `shell: bash`.
    const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
    const child = execFile("bash", words, { cwd, env: { ...process.env, ...env } }, (_error, out) =>
      resolve({ code: child.exitCode ?? -1, out }),
    );
  });
}

/** Runs `action.yml` in a folder as GitHub would, as far as the action uses what GitHub knows. */
export async function runAction(
  cwd: string,
  given: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  const { inputs, outputs, runs }: Action = parse(await readFile(join(root, "action.yml"), "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "specwright-action-"));
  const values = new Map<string, string>([["github.base_ref", ""]]);
  for (const [name, input] of Object.entries(inputs))
    values.set(`inputs.${name}`, given[name] ?? input.default);
  const fill = (text: string): string =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_whole, name: string) => values.get(name) ?? "");
  const summary = join(folder, "summary");
  await writeFile(summary, "");
  let [code, said] = [0, ""];
  for (const step of runs.steps) {
    // The one condition there is: something to compare, and something to compare with.
    const wanted =
      step.if === undefined || (given["spec"] !== undefined && given["base"] !== undefined);
    if (code !== 0 || !wanted) continue;
    const file = join(folder, "outputs");
    await writeFile(file, "");
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)] as const);
    const github = { GITHUB_OUTPUT: file, GITHUB_STEP_SUMMARY: summary };
    const ran = await runBash(cwd, step.run, { ...Object.fromEntries(env), ...github });
    code = ran.code;
    said += ran.out;
    for (const [name, value] of Object.entries(readOutputs(await readFile(file, "utf8"))))
      values.set(`steps.${step.id ?? ""}.outputs.${name}`, value);
  }
  const result = {
    code,
    out: said,
    summary: await readFile(summary, "utf8"),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, { value }]) => [name, fill(value)]),
    ),
  };
  await rm(folder, { recursive: true });
  return result;
}
