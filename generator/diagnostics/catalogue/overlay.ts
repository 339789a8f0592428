import { define } from "../diagnostic.js";

type Nothing = Record<never, never>;

/** What can be wrong with an overlay, and with applying it. */
export const overlay = {
  "overlay/version": define<{ version: string | undefined }>(
    "error",
    ({ version }) =>
      version === undefined
        ? "the overlay does not say which version of the Overlay Specification it follows"
        : `the overlay version \`${version}\` is not known`,
    () => "write `overlay: 1.1.0` as its first line, or `overlay: 1.0.0`",
  ),
  "overlay/no-actions": define<Nothing>(
    "error",
    () => "the overlay has no list of actions",
    () => "add `actions:` with an action for each change",
  ),
  "overlay/bad-action": define<{ reason: string }>(
    "error",
    ({ reason }) => `the action cannot be read: ${reason}`,
    () => "an action has a `target`, a JSONPath, and one of `update`, `copy` and `remove: true`",
  ),
  "overlay/bad-path": define<{ path: string; reason: string; at: number }>(
    "error",
    ({ path, reason, at }) => `\`${path}\` is no JSONPath: ${reason}, at character ${at + 1}`,
    () =>
      "RFC 9535 says what a JSONPath is: names with other letters than those of a word stand as `['name']`",
  ),
  "overlay/no-match": define<{ path: string }>(
    "warning",
    ({ path }) => `the target \`${path}\` finds nothing, so the action changes nothing`,
    () => "look whether the document has changed since the overlay was written",
  ),
  "overlay/incompatible": define<{ path: string; update: string; target: string }>(
    "error",
    ({ path, update, target }) => `${update} cannot be merged into ${target} at \`${path}\``,
    () => "remove what stands there with an action of its own first",
  ),
  "overlay/copy-source": define<{ path: string; count: number }>(
    "error",
    ({ path, count }) => `\`${path}\` finds ${count} places to copy from, where one is needed`,
    () => "name the place to copy from exactly",
  ),
  "overlay/unfilled": define<{ count: number }>(
    "note",
    ({ count }) =>
      `${count} ${count === 1 ? "action of the overlay does" : "actions of the overlay do"} nothing yet`,
    () => "take the comment marks off an `update` and fill it in, or remove the action",
  ),
};
