// Loaded into a Node process: appends the address of each module that it loads to the file that BENCH_MODULES names.
import { appendFileSync } from "node:fs";
import { register } from "node:module";

const list = process.env["BENCH_MODULES"];
const hook = `import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  appendFileSync(${JSON.stringify(list)}, url + "\\n");
  return next(url, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
appendFileSync(list, "");
