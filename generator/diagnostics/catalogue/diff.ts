import { define } from "../diagnostic.js";

/** What can be wrong with what is compared. */
export const diff = {
  "diff/no-version": define<{ reason: string }>(
    "error",
    ({ reason }) => reason,
    () => "name a file, a folder, or one of a revision of git, as in `HEAD~1:specs/api.yaml`",
  ),
};
