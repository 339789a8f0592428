// `npm run conformance [-- set …] [-- --mini] [-- --failures] [-- --update]`: generated validators against the JSON Schema
// Test Suite. With --mini they are made for zod/mini; with --failures what fails is told one by one; with --update the
// score file and the block of README.md are written.
import { readFileSync, writeFileSync } from "node:fs";
import { block, readScore, readmePath, scoreBlock, scorePath, share } from "./score.mjs";
import { runSet, scoreOf, sets, shared } from "./suite.mjs";

if (shared === undefined) {
  console.log("skipped: there is no ../shared/conformance beside the repository");
  process.exit(0);
}
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const has = (flag) => process.argv.includes(flag);

function tellReasons(groups) {
  const counts = new Map();
  for (const { reason, tests } of groups)
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + tests.length);
  for (const [reason, count] of counts) console.log(`    ${count}: ${reason}`);
}

function tellFailures(groups) {
  for (const { file, name, description, schema, reason, tests } of groups)
    for (const test of tests)
      if (!test.passed && reason === undefined) {
        console.log(`  ${name} ${file}: ${description}: ${test.description}`);
        console.log(`    ${JSON.stringify(schema)}`);
        console.log(`    ${JSON.stringify(test.data)} valid: ${test.valid}, got: ${test.got}`);
      }
}

const score = readScore();
let isRight = true;
for (const set of wanted.length > 0 ? wanted : sets) {
  const groups = await runSet(set, has("--mini") ? { zod: "mini" } : {});
  const { files, passed, asked, excluded } = scoreOf(groups);
  isRight &&= passed >= (score[set]?.passed ?? 0);
  score[set] = { passed, asked, excluded };
  console.log(`\n${set}`);
  for (const [file, row] of files)
    if (row.asked > 0)
      console.log(`  ${file.padEnd(28)} ${String(row.passed).padStart(4)} of ${row.asked}`);
  const left = `${excluded} (${share(excluded, asked + excluded)}) not asked`;
  console.log(`  in all ${passed} of ${asked} (${share(passed, asked)}), ${left}`);
  tellReasons(groups);
  if (has("--failures")) tellFailures(groups);
}

if (has("--update")) {
  writeFileSync(scorePath, `${JSON.stringify(score, null, 2)}\n`);
  const readme = readFileSync(readmePath, "utf8");
  writeFileSync(
    readmePath,
    readme.replace(block, () => scoreBlock(score)),
  );
}
process.exitCode = isRight ? 0 : 1;
