import { setFlagsFromString } from "node:v8";

/** Flags of V8 by their names: what a run asks for, and about what V8 does by itself. */
type Flags = Readonly<Record<string, readonly [run: number, usual: number]>>;

/**
 * By the majors of Node that know them; V8 says so on stderr of each flag that it does not know, so others have none. A
 * function is optimized once it has run ten times as long as by default: a run takes seconds, in which compiling a
 * thousand functions took a quarter of the CPU, and most of them were soon done. And garbage is collected once the heap
 * has grown by a part of what lives, not once it has doubled or more.
 */
const flagsOf: Readonly<Record<string, Flags>> = {
  20: { "interrupt-budget": [600_000, 100_000], "heap-growing-percent": [40, 0] },
  22: { "invocation-count-for-turbofan": [30_000, 3000], "invocation-count-for-osr": [5000, 800] },
  24: {
    "invocation-count-for-turbofan": [30_000, 3000],
    "invocation-count-for-osr": [5000, 500],
    "invocation-count-for-maglev": [4000, 400],
    "invocation-count-for-maglev-osr": [1000, 100],
    "heap-growing-percent": [80, 0],
  },
};

function set(which: 0 | 1): void {
  const [major = ""] = process.versions.node.split(".");
  for (const [name, values] of Object.entries(flagsOf[major] ?? {}))
    setFlagsFromString(`--${name}=${values[which]}`);
}

/** Tunes V8 for a run. Asked for before what it is about is loaded. */
export function tuneEngine(): void {
  set(0);
}

/** Takes that back for a process that goes on: what runs again and again is worth compiling, and most of its heap stays. */
export function relaxEngine(): void {
  set(1);
}
