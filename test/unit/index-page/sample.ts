import { readIndexPage } from "../../../generator/frontends/index-page/index.js";
import type { IndexPage } from "../../../generator/frontends/index-page/index.js";
import { valueOf } from "../../support/result.js";

/** An index page with everything that one can have. */
export const kiln = `---
title: "Kiln"
source_url: "https://docs.example.com/kiln.md"
---

# Kiln

Fires pots.

## Before you start

Read the manual. It has \`## \` headings too:

\`\`\`
## Servers
\`\`\`

### Security

Mind your fingers.

Version: 2.0
License: MIT License, with a smile

## Servers

The hot one

\`\`\`
https://{room}.example.com/{floor}
\`\`\`

Variables:
- \`room\`: Where the kiln stands.
  Default: "cellar"
  Enum: "cellar", "shed, behind"
- \`floor\`
  Default: "0"

The cold one
\`\`\`
https://cold.example.com
\`\`\`

## Security

### Key

Ask the potter.

### Where to find it

Below the mat. Type: secret

Type: apiKey
In: cookie
Name: potters-key

### Login

Type: oauth2

## Download OpenAPI description

[Kiln](https://docs.example.com/_bundle/kiln(2).yaml)

## Firing

All that is hot.

### Light the kiln

 - [POST /kilns/{kiln}/fire](https://docs.example.com/kiln/firing/light.md): Lights it.
Needs a match.

### Kinds of wood

 - oak, see [GET /wood](https://docs.example.com/kiln/wood.md)

### Put it out

 - [DELETE /kilns/{kiln}/fire](https://docs.example.com/kiln/firing/putout.md)

## Security

### Lock the door

 - [PUT /door](https://docs.example.com/kiln/security/lock.md)

### Door opened

 - [POST Door Opened](https://docs.example.com/kiln/security/webhooks/paths/door-opened/post.md): Somebody is in.
`;

/** The same after Prettier. */
export const prettierKiln = kiln
  .replaceAll("\n - ", "\n- ")
  .replace("Version: 2.0\nLicense", "Version: 2.0 License")
  .replace("Type: apiKey\nIn: cookie\nName: ", "Type: apiKey In: cookie\nName: ")
  .replace(
    '.\n  Default: "cellar"\n  Enum: "cellar", "shed, behind"',
    '. Default: "cellar" Enum: "cellar",\n  "shed, behind"',
  )
  .replace("`floor`\n  Default", "`floor` Default")
  .replace("[POST /kilns", "[POST\n  /kilns")
  .replace("Lights it.\nNeeds a match.", "Lights it.\n  Needs a match.");

export const read = (text: string): IndexPage => valueOf(readIndexPage({ path: "index.md", text }));

/** A document without its origins, for people to read. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("value" in value && "origin" in value) return value.value;
  const entries = Object.entries(value).filter(
    ([key, one]) => key !== "source" && key !== "origin" && one !== undefined,
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

/** White space aside, which wrapping changes. */
export function unwrapped(page: IndexPage): unknown {
  const text = JSON.stringify({ ...(plain(page) as object), end: 0, form: "" });
  return JSON.parse(text.replace(/(?:\\n| )+/gu, " "));
}
