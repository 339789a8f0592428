// `npm run conformance [-- set …] [-- --failures] [-- --update]`: generated validators against the JSON Schema Test Suite.
// With --failures what fails is told one by one; with --update the score file and the block of README.md are written.
import { readFileSync, writeFileSync } from "node:fs";
import { block, readmePath, scoreBlock, scorePath } from "./score.mjs";
import { runSet, scoreOf, sets, shared } from "./suite.mjs";

if (shared === undefined) {
  console.log("skipped: there is no ../shared/conformance beside the repository");
  process.exit(0);
}
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const isVerbose = process.argv.includes("--failures");

const rows = [];
for (const set of wanted.length > 0 ? wanted : sets) {
  const groups = await runSet(set);
  const { files, passed, asked, excluded } = scoreOf(groups);
  rows.push({ set, passed, asked, excluded });
  console.log(`\n${set}`);
  for (const [file, row] of files)
    if (row.asked > 0)
      console.log(`  ${file.padEnd(28)} ${String(row.passed).padStart(4)} of ${row.asked}`);
  const share = ((100 * passed) / asked).toFixed(1);
  console.log(`  in all ${passed} of ${asked} (${share} %), ${excluded} not asked`);
  if (!isVerbose) continue;
  for (const { file, name, description, schema, reason, tests } of groups)
    for (const test of tests)
      if (!test.passed && reason === undefined) {
        console.log(`  ${name} ${file}: ${description}: ${test.description}`);
        console.log(`    ${JSON.stringify(schema)}`);
        console.log(`    ${JSON.stringify(test.data)} valid: ${test.valid}, got: ${test.got}`);
      }
}

if (process.argv.includes("--update")) {
  writeFileSync(
    scorePath,
    `${JSON.stringify(Object.fromEntries(rows.map(({ set, passed }) => [set, passed])), null, 2)}\n`,
  );
  const readme = readFileSync(readmePath, "utf8");
  writeFileSync(
    readmePath,
    readme.replace(block, () => scoreBlock(rows)),
  );
}
