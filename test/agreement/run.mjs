// `npm run agreement [-- seed]`: 10,000 pairs of a schema and a value, judged by generated code and by @cfworker/json-schema.
import { agreement } from "./agreement.mjs";

const seed = Number(process.argv[2] ?? Date.now() % 1e6);
const { pairs, accepted, near, disagreements } = await agreement({
  seed,
  schemas: 500,
  values: 20,
});
for (const one of disagreements.slice(0, 20)) console.log(JSON.stringify(one));
console.log(
  `seed ${seed}: ${pairs} pairs, ${accepted} of them accepted, ${near} refused by one change, ${disagreements.length} disagreements`,
);
process.exitCode = disagreements.length === 0 ? 0 : 1;
