import { setFlagsFromString } from "node:v8";

/** The majors of Node whose V8 has the flag; one that does not know it says so on stderr. */
const oldest = 20;
const newest = 24;

/**
 * Lets V8 optimize a function only after it has run ten times as long as by default: a run takes seconds, in which
 * compiling a thousand functions cost a quarter of the CPU and most of them were soon done. Asked for before the
 * functions that it is about are loaded.
 */
export function optimizeLate(): void {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= oldest && major <= newest) setFlagsFromString("--interrupt-budget=600000");
}
