import { report } from "../../../diagnostics/index.js";
import type { OpenApiVersion } from "../document.js";
import { child, originOf, tally } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

type Members = Readonly<Record<string, readonly OpenApiVersion[]>>;

/** The members that not every version has, with the versions that have them. */
function membersOf(versions: readonly OpenApiVersion[], names: string): Members {
  return Object.fromEntries(names.split(" ").map((name) => [name, versions]));
}

const swagger: readonly OpenApiVersion[] = ["2.0"];
const from30: readonly OpenApiVersion[] = ["3.0", "3.1", "3.2"];
const from31: readonly OpenApiVersion[] = ["3.1", "3.2"];
const from32: readonly OpenApiVersion[] = ["3.2"];

const known = {
  root: {
    ...membersOf(
      swagger,
      "host basePath schemes consumes produces definitions parameters responses securityDefinitions",
    ),
    ...membersOf(from30, "components servers"),
    ...membersOf(from31, "webhooks jsonSchemaDialect"),
    ...membersOf(from32, "$self"),
  },
  info: membersOf(from31, "summary"),
  components: { ...membersOf(from31, "pathItems"), ...membersOf(from32, "mediaTypes") },
  pathItem: {
    ...membersOf(from30, "servers trace"),
    ...membersOf(from32, "query additionalOperations"),
  },
  operation: {
    ...membersOf(swagger, "consumes produces schemes"),
    ...membersOf(from30, "requestBody callbacks servers"),
  },
  mediaType: membersOf(from32, "itemSchema prefixEncoding itemEncoding"),
  tag: membersOf(from32, "summary parent kind"),
  server: membersOf(from32, "name"),
  scheme: {
    ...membersOf(swagger, "flow"),
    ...membersOf(from30, "flows scheme bearerFormat"),
    ...membersOf(from32, "deprecated oauth2MetadataUrl"),
  },
} satisfies Readonly<Record<string, Members>>;

/** What sort of object a member stands in. */
export type Owner = keyof typeof known;

/** Counts the members of an object that belong to other versions of OpenAPI. */
export function checkMembers(lowering: Lowering, node: ObjectNode, owner: Owner): void {
  const { version } = node.document.dialect;
  const members: Members = known[owner];
  for (const member of Object.keys(node.value)) {
    const versions = Object.hasOwn(members, member) ? members[member] : undefined;
    if (versions === undefined || versions.includes(version)) continue;
    const holes = { member, version, versions: versions.join(", ") };
    tally(lowering, `${owner}.${member}`, originOf(lowering, child(node, member)), (count, first) =>
      report("openapi/foreign-member", { ...holes, count }, first),
    );
  }
}
