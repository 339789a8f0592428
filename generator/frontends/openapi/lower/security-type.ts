import type { CredentialPlacement, OAuthFlow, SchemeType } from "../../../ir/index.js";
import { entriesOf, objectAt, textAt } from "./lowering.js";
import type { Lowering, ObjectNode } from "./lowering.js";

/** The grants of OAuth by the members of `flows` (OpenAPI 3.2, 4.28), and by the words of 2.0. */
const grants: Readonly<Record<string, OAuthFlow["grant"]>> = {
  implicit: "implicit",
  password: "password",
  clientCredentials: "clientCredentials",
  authorizationCode: "authorizationCode",
  deviceAuthorization: "deviceAuthorization",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

function flowOf(lowering: Lowering, node: ObjectNode, grant: OAuthFlow["grant"]): OAuthFlow {
  const scopes = entriesOf(objectAt(lowering, node, "scopes"), "less extensions").map(
    ([scope, { value }]) => [scope, typeof value === "string" ? value : ""] as const,
  );
  const text = (member: string): string | undefined => textAt(lowering, node, member);
  return {
    grant,
    authorizationUrl: text("authorizationUrl"),
    deviceAuthorizationUrl: text("deviceAuthorizationUrl"),
    tokenUrl: text("tokenUrl"),
    refreshUrl: text("refreshUrl"),
    scopes: Object.fromEntries(scopes),
  };
}

/** The flows of versions 3 are objects by grant; 2.0 has one, whose members stand in the scheme itself. */
function flowsOf(lowering: Lowering, node: ObjectNode): readonly OAuthFlow[] {
  const single = grants[textAt(lowering, node, "flow") ?? ""];
  if (single !== undefined) return [flowOf(lowering, node, single)];
  const flows = objectAt(lowering, node, "flows");
  return entriesOf(flows, "less extensions").flatMap(([name]) => {
    const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
    const flow = flows && objectAt(lowering, flows, name);
    return grant === undefined || flow === undefined ? [] : [flowOf(lowering, flow, grant)];
  });
}

function httpType(lowering: Lowering, node: ObjectNode): SchemeType | undefined {
  const scheme = textAt(lowering, node, "scheme")?.toLowerCase();
  return scheme === undefined
    ? undefined
    : { kind: "http", scheme, bearerFormat: textAt(lowering, node, "bearerFormat") };
}

type ReadType = (lowering: Lowering, node: ObjectNode) => SchemeType | undefined;

const types: Readonly<Record<string, ReadType>> = {
  apiKey: () => ({ kind: "apiKey" }),
  basic: () => ({ kind: "http", scheme: "basic", bearerFormat: undefined }),
  http: httpType,
  oauth2: (lowering, node) => ({
    kind: "oauth2",
    flows: flowsOf(lowering, node),
    metadataUrl: textAt(lowering, node, "oauth2MetadataUrl"),
  }),
  openIdConnect: (lowering, node) => ({
    kind: "openIdConnect",
    url: textAt(lowering, node, "openIdConnectUrl") ?? "",
  }),
  mutualTLS: () => ({ kind: "mutualTLS" }),
};

/** OpenAPI 3.2, 4.27; undefined where the type is none of them. */
export function schemeType(lowering: Lowering, node: ObjectNode): SchemeType | undefined {
  const type = textAt(lowering, node, "type") ?? "";
  return Object.hasOwn(types, type) ? types[type]?.(lowering, node) : undefined;
}

function apiKeyPlacement(lowering: Lowering, node: ObjectNode): CredentialPlacement | undefined {
  const [location, name] = [textAt(lowering, node, "in"), textAt(lowering, node, "name")];
  const isKnown = location === "header" || location === "query" || location === "cookie";
  return name === undefined || !isKnown ? undefined : { kind: "apiKey", in: location, name };
}

/** Where the credential of a scheme goes. Of schemes that nobody here knows the whole header is the credential. */
export function placementOf(
  lowering: Lowering,
  node: ObjectNode,
  type: SchemeType,
): CredentialPlacement | undefined {
  switch (type.kind) {
    case "apiKey":
      return apiKeyPlacement(lowering, node);
    case "http":
      return type.scheme === "basic" || type.scheme === "bearer"
        ? { kind: "http", scheme: type.scheme }
        : { kind: "apiKey", in: "header", name: "Authorization" };
    case "oauth2":
    case "openIdConnect":
      return { kind: "http", scheme: "bearer" };
    case "mutualTLS":
      return { kind: "connection" };
  }
}
