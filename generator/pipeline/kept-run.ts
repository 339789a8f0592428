import { Kept } from "../emit/index.js";
import { KeptLowering } from "../frontends/openapi/index.js";
import type { Api } from "../ir/index.js";

/** What a process keeps of a run for the next one by the same options, so that a change costs only what depends on it. */
export class KeptRun {
  readonly lowering = new KeptLowering();
  readonly output = new Kept<Api>();
}
