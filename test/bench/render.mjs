// The table as docs/benchmarks.md has it, made of figures and of nothing else.
import { parts, shown, targets, verdict, wanted } from "./targets.mjs";

const headings = {
  github: "Generating: GitHub",
  page: "Generating: small documents",
  unchanged: "Nothing changed",
  watch: "Watching",
  scale: "Ten times GitHub",
  types: "Type-checking",
  editor: "In an editor",
  bundle: "Bundles and loading",
  validate: "Validating",
  http: "Serving",
};

function section(part, { figures, runs }) {
  const rows = Object.entries(targets).filter(([, target]) => target.part === part);
  const lines = rows.map(
    ([id, target]) =>
      `| ${target.what} | ${shown(target, figures[id])} | ${wanted(target)} | ${verdict(target, figures[id])} |`,
  );
  const run = runs[part];
  const told =
    run === undefined ? "Not run yet." : `Rounds: ${run.rounds}. ${run.notes.join(" ")}`.trim();
  return `## ${headings[part]}\n\n${told}\n\n| what | figure | target | met |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
}

/**
 * @param results `figures` by the name of the target, `runs` by part, `machine` as lines
 * @param tried what was tried, as Markdown
 */
export function render(results, tried) {
  const head = `# Benchmarks

Made by \`npm run bench\`; no figure is typed by hand. Each is a ratio between commands that were run in turn on one machine
(A B A B …, medians), because seconds of one machine say little. CPU is that of all processes of a command.

${results.machine.map((line) => `- ${line}`).join("\n")}
`;
  const sections = parts.map((part) => section(part, results));
  return `${[head, ...sections, tried.trim()].join("\n")}\n`;
}
