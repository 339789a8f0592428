import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { corpusIsThere, proseDecisions, prosePages } from "./prose.js";

if (!corpusIsThere) console.warn("the prose of the corpus is not tested: ../shared is not there");

const expected = fileURLToPath(new URL("prose-decisions.txt", import.meta.url));

/** The sentences are their owners'; the table that is printed has them, the file that is kept does not. */
const withoutSentence = (line: string): string =>
  line.replace(/(?:, because the text says)?:? “.*$/u, "");

/**
 * Every line of the file was judged by hand: what is enforced can mean nothing else. Look at what changed before you
 * accept it with UPDATE=1.
 */
test.skipIf(!corpusIsThere)(
  "what is decided of every sentence of the corpus that states a rule",
  () => {
    const pages = prosePages();
    const lines = pages.flatMap(proseDecisions);
    const enforced = lines.filter((line) => line.startsWith("enforced")).length;
    console.log(
      `${lines.join("\n")}\n${pages.length} pages: ${enforced} enforced, ${lines.length - enforced} suggested`,
    );
    const text = `${lines.map(withoutSentence).join("\n")}\n`;
    if (process.env["UPDATE"] === "1") writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, "utf8"));
  },
);
