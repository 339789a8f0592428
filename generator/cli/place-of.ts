import { basename } from "node:path";
import { positionAt } from "../source/index.js";
import type { Origin } from "../source/index.js";

/** An origin as `create-invoice.md:12`: without a folder, so that it is the same on every machine. */
export function placeOf({ source, start }: Origin): string {
  return `${basename(source.path)}:${positionAt(source, start).line}`;
}
