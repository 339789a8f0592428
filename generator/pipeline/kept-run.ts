import { Kept } from "../emit/index.js";
import { KeptLowering } from "../frontends/openapi/index.js";
import { isSameList } from "../ir/index.js";
import type { Api } from "../ir/index.js";

/** What a process keeps of a run for the next one by the same options, so that a change costs only what depends on it. */
export class KeptRun {
  readonly lowering = new KeptLowering();
  readonly output = new Kept<Api>();

  /** An Api with the list of schemas that it had before, where it is the same ones: what follows from the list is known then. */
  withKnownSchemas(api: Api): Api {
    const before = this.output.basis?.schemas;
    if (before === undefined || !isSameList(before, api.schemas)) return api;
    return { ...api, schemas: before };
  }
}
