import { defaultLimits } from "../../generator/read/index.js";
import type { Access, Limits } from "../../generator/read/index.js";

/** What a run in a folder may read: that folder, and the hosts that are named. */
export const accessTo = (
  cwd: string,
  hosts: readonly string[] = [],
  limits: Partial<Limits> = {},
): Access => ({
  cwd,
  paths: [cwd],
  hosts,
  limits: { ...defaultLimits, ...limits },
  headers: () => ({}),
});
