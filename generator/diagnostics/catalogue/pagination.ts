import { define } from "../diagnostic.js";

const meant = (guess: string, otherwise: string): string =>
  guess === "" ? otherwise : `did you mean \`${guess}\`?`;

/** What can be wrong with what is said of lists in pages. */
export const pagination = {
  "pagination/no-operation": define<{ name: string; guess: string }>(
    "error",
    ({ name }) => `\`pagination\` names the operation \`${name}\`, which this API does not have`,
    ({ guess }) => meant(guess, "name operations as the generated functions are named"),
  ),
  "pagination/no-parameter": define<{ operation: string; parameter: string; guess: string }>(
    "error",
    ({ operation, parameter }) =>
      `the pages of \`${operation}\` are to be asked for by \`${parameter}\`, which is no query parameter of it`,
    ({ guess }) => meant(guess, "name a query parameter of the operation"),
  ),
  "pagination/no-property": define<{
    operation: string;
    key: string;
    pointer: string;
    guess: string;
  }>(
    "error",
    ({ operation, key, pointer }) =>
      `the \`${key}\` of \`${operation}\` is at \`${pointer}\`, which its success in JSON does not have`,
    ({ guess }) =>
      meant(
        guess,
        "point to a property of the body, such as `/data/items`; the body itself is an empty text",
      ),
  ),
  "pagination/no-list": define<{ operation: string; pointer: string }>(
    "error",
    ({ operation, pointer }) =>
      `the items of \`${operation}\` are at \`${pointer}\`, and that is no list`,
    () => "point to the array that a page brings",
  ),
  "pagination/bad-extension": define<{ operation: string; forms: string }>(
    "error",
    ({ operation }) => `the \`x-specwright-pagination\` of \`${operation}\` is not understood`,
    ({ forms }) => `write ${forms}`,
  ),
  "pagination/suggested": define<{ count: number; shown: number; config: string }>(
    "note",
    ({ count }) =>
      count === 1
        ? "an operation seems to give a list in pages, and nothing says so"
        : `${count} operations seem to give lists in pages, and nothing says so`,
    ({ count, shown, config }) =>
      `if that is right, paste this into the config${shown < count ? ` (the first ${shown})` : ""}: ${config.slice(1, -1)}`,
  ),
};
