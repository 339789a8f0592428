import type { Job } from "../config/index.js";
import { begin, buildOf, record, stampPath } from "../fresh/index.js";
import type { Beginning } from "../fresh/index.js";
import { version } from "../version.js";
import { foundConfig } from "./quick.js";
import { readWords } from "./read-words.js";
import type { Stamped, Stamps } from "./session.js";

/** The layout by the user's own Prettier depends on files that we do not read. */
const canStamp = ({ options }: Job): boolean => options.format !== "prettier";

/** Leaves a stamp after a run of this command line, when it is one that `runQuick` can answer. */
export function stampsFor(argv: readonly string[], cwd: string): Stamps | undefined {
  const words = readWords(argv);
  if (words === undefined) return undefined;
  const path = stampPath(cwd, words.making);
  let beginning: Beginning | undefined;
  return {
    async begin(jobs: readonly Job[], code: readonly string[]) {
      const found = foundConfig(cwd, words.namesConfig);
      const options = jobs.map((job) => job.options);
      if (jobs.every(canStamp)) beginning = await begin(buildOf(version), found, code, options);
    },
    async end(outcomes: readonly Stamped[]) {
      const done = outcomes.flatMap((one) => (one.done === undefined ? [] : [one.done]));
      if (beginning === undefined || done.length < outcomes.length) return;
      await record(path, beginning, done);
    },
  };
}
