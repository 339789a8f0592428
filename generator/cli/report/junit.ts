import type { JobOutcome, Outcome, Reporter, ToldDiagnostic } from "../told.js";

/** XML 1.0 has no way at all to write some characters. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

const escaped = (text: string): string =>
  text.replace(unwritable, "\u{fffd}").replace(/[&<>"\n\r\t]/gu, (one) => escapes[one] ?? one);

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const words = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  const body = children.length === 0 ? "/>" : `>${children.join("")}</${name}>`;
  return `<${name}${words.join("")}${body}`;
}

function failure(type: string, message: string, text: string): string {
  return element("failure", { type, message }, [escaped(text)]);
}

/** A test case for each file that something is said of: it fails when one of its diagnostics is an error. */
function fileCase(command: string, file: string, found: readonly ToldDiagnostic[]): string {
  const failures = found
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, text }) => failure(code, message, text));
  const rest = found.filter(({ severity }) => severity !== "error").map(({ text }) => text);
  const said = rest.length === 0 ? [] : [element("system-out", {}, [escaped(rest.join("\n\n"))])];
  return element("testcase", { classname: command, name: file }, [...failures, ...said]);
}

function staleCase(command: string, file: string): string {
  const text = "this file is not what the spec makes; run `specwright generate`";
  return element("testcase", { classname: command, name: file }, [
    failure("output/stale", text, text),
  ]);
}

function suite(command: string, { job, diagnostics, stale }: JobOutcome): string {
  const name = job === undefined ? command : `${command} ${job}`;
  const files = new Map<string, ToldDiagnostic[]>([[name, []]]);
  for (const one of diagnostics) {
    const file = one.places[0]?.path ?? name;
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  const cases = [
    ...[...files].map(([file, found]) => fileCase(command, file, found)),
    ...stale.map((file) => staleCase(command, file)),
  ];
  const failed = [...files.values()].filter((found) =>
    found.some(({ severity }) => severity === "error"),
  );
  const counts = { tests: cases.length, failures: failed.length + stale.length, errors: 0 };
  return element("testsuite", { name, ...counts }, cases);
}

/** A JUnit report: a suite for each job, a case for each file. */
export function junitReport({ command, jobs }: Outcome): string {
  const suites = jobs.map((job) => suite(command, job));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", { name: "specwright" }, suites)}\n`;
}

/** One JUnit document on `out`; nothing on `err`. */
export const tellJunit: Reporter = (outcome, _telling, { out }) => {
  out(junitReport(outcome));
};
