import type { Reporter, ToldDiagnostic } from "../told.js";

const commands: Readonly<Record<ToldDiagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function properties(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(",");
}

function annotation({ code, severity, message, help, places }: ToldDiagnostic): string {
  const [place] = places;
  const where =
    place === undefined
      ? {}
      : {
          file: place.path,
          line: place.line,
          endLine: place.endLine,
          col: place.column,
          endColumn: place.endColumn,
        };
  const text = help === "" ? message : `${message}\n${help}`;
  return `::${commands[severity]} ${properties({ ...where, title: code })}::${data(text)}\n`;
}

/** Workflow commands of GitHub Actions on `out`, which become annotations; what was done on `err`. */
export const tellGithub: Reporter = ({ jobs }, { silent }, { out, err }) => {
  for (const { diagnostics, stale, lines } of jobs) {
    for (const one of diagnostics) if (!silent || one.severity === "error") out(annotation(one));
    for (const file of stale) {
      const words = properties({ file, title: "stale" });
      out(`::error ${words}::this file is not what the spec makes%0Arun \`specwright generate\`\n`);
    }
    if (!silent) for (const line of lines) err(`${line}\n`);
  }
};
