import { setFlagsFromString } from "node:v8";

/** The majors of Node whose V8 has these flags; one that does not know a flag says so on stderr. */
const oldest = 20;
const newest = 24;

const flags = [
  // A function is optimized once it has run ten times as long as by default: a run takes seconds, in which compiling a
  // thousand functions took a quarter of the CPU, and most of them were soon done.
  "--interrupt-budget=600000",
  // Garbage is collected once the heap has grown by this part of what lives, not once it has doubled or more.
  "--heap-growing-percent=40",
];

/** About what V8 does by itself, which differs a little from version to version. */
const usual = ["--interrupt-budget=100000", "--heap-growing-percent=0"];

function set(list: readonly string[]): void {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major >= oldest && major <= newest) for (const flag of list) setFlagsFromString(flag);
}

/** Tunes V8 for a run. Asked for before what it is about is loaded. */
export function tuneEngine(): void {
  set(flags);
}

/** Takes that back for a process that goes on: what runs again and again is worth compiling, and most of its heap stays. */
export function relaxEngine(): void {
  set(usual);
}
