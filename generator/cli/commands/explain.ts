import { readFileSync } from "node:fs";
import { catalogue, closest } from "../../diagnostics/index.js";
import { exitCodes } from "../exit.js";
import type { ExitCode } from "../exit.js";
import type { Surroundings } from "../session.js";

/** The description of every diagnostic; it lies above the sources and the compiled code alike. */
function readDocument(): string {
  for (const up of ["../../..", "../../../.."]) {
    try {
      return readFileSync(new URL(`${up}/docs/diagnostics.md`, import.meta.url), "utf8");
    } catch {
      // Further up, then.
    }
  }
  throw new Error("docs/diagnostics.md of specwright is missing");
}

/** The section under the heading of a code, without the heading. */
function sectionOf(code: string): string {
  const [, behind = ""] = readDocument().split(`\n### \`${code}\`\n`);
  const [section = ""] = behind.split(/^#{1,3} /mu);
  return section.trim();
}

/** `specwright explain`: what a diagnostic means and how to mend it, in the words of docs/diagnostics.md. */
export function runExplain(code: string | undefined, { streams }: Surroundings): ExitCode {
  const codes = Object.keys(catalogue).toSorted();
  if (code === undefined) {
    streams.out(`${codes.join("\n")}\n`);
    return exitCodes.ok;
  }
  if (codes.includes(code)) {
    streams.out(`${code}\n\n${sectionOf(code)}\n`);
    return exitCodes.ok;
  }
  const guess = closest(code, codes);
  const help =
    guess === undefined ? "`specwright explain` lists all" : `did you mean \`${guess}\`?`;
  streams.err(`error: there is no diagnostic \`${code}\`\n  help: ${help}\n`);
  return exitCodes.invalid;
}
