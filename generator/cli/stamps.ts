import type { Job, Resolved } from "../config/index.js";
import { begin, buildOf, freshStamp, optionsHash, record, stampPath } from "../fresh/index.js";
import type { Beginning } from "../fresh/index.js";
import { version } from "../version.js";
import { foundConfig, outcomes, unreadable } from "./quick.js";
import { readWords } from "./read-words.js";
import type { Stamped, Stamps } from "./session.js";

/** Leaves a stamp after a run of this command line, when it is one that `runQuick` can answer. */
export function stampsFor(argv: readonly string[], cwd: string): Stamps | undefined {
  const words = readWords(argv);
  if (words === undefined) return undefined;
  const path = stampPath(cwd, words.making);
  const build = buildOf(version);
  // Whether edited files may be written over is asked when there are some.
  const optionsOf = (jobs: readonly Job[]) =>
    jobs.map(({ options }) => ({ ...options, force: false }));
  let beginning: Beginning | undefined;
  return {
    async known({ jobs }: Resolved) {
      if (words.telling.timing === true) return undefined;
      const found = foundConfig(cwd, words.namesConfig);
      const hash = optionsHash(optionsOf(jobs));
      const stamp = await freshStamp(path, build, found, hash).catch(unreadable);
      return stamp?.jobs.map(outcomes[words.command]);
    },
    async begin(resolved: Resolved) {
      const found = foundConfig(cwd, words.namesConfig);
      beginning = await begin(build, found, resolved, optionsOf(resolved.jobs));
    },
    async end(ended: readonly Stamped[]) {
      const done = ended.flatMap((one) => (one.done === undefined ? [] : [one.done]));
      if (beginning === undefined || done.length < ended.length) return;
      await record(path, beginning, done);
    },
  };
}
