// `npm run conformance [-- set …]`: generated validators against the JSON Schema Test Suite.
import { runSet, scoreOf, sets, shared } from "./suite.mjs";

if (shared === undefined) {
  console.log("skipped: there is no ../shared/conformance beside the repository");
  process.exit(0);
}
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const isVerbose = process.argv.includes("--failures");

for (const set of wanted.length > 0 ? wanted : sets) {
  const groups = await runSet(set);
  const { files, passed, asked, excluded } = scoreOf(groups);
  console.log(`\n${set}`);
  for (const [file, row] of files)
    if (row.asked > 0)
      console.log(`  ${file.padEnd(28)} ${String(row.passed).padStart(4)} of ${row.asked}`);
  console.log(
    `  in all ${passed} of ${asked} (${((100 * passed) / asked).toFixed(1)} %), ${excluded} not asked`,
  );
  if (!isVerbose) continue;
  for (const { file, name, description, schema, reason, tests } of groups)
    for (const test of tests)
      if (!test.passed && reason === undefined)
        console.log(
          `  ${name} ${file}: ${description}: ${test.description}\n    ${JSON.stringify(schema)}\n    ${JSON.stringify(test.data)} ${test.valid} ${test.got}`,
        );
}
