export { backEdges } from "./back-edges.js";
export { accepts, equal, finds } from "./accepts/index.js";
export type { Api, Tag } from "./api.js";
export type { Server, ServerVariable } from "./server.js";
export { anyArray, anyMember, anyNumber, anyObject, anyString, plainNode } from "./plain.js";
export { byRuleKind, mapRule } from "./rule.js";
export type { RuleTable } from "./rule.js";
export type { Access, EnumLabel, NumberLimits, StringLimits } from "./limits.js";
export { opennesses } from "./schema.js";
export { byConstraintKind } from "./constraint.js";
export type {
  ConstraintKind,
  ConstraintTable,
  Exclude,
  Names,
  ObjectConstraint,
  RequireAny,
  RequireOne,
  RequireWhen,
} from "./constraint.js";
export { noDocs } from "./docs.js";
export type { Docs, Example } from "./docs.js";
export type { JsonObject, JsonValue } from "./json.js";
export { isSameList, onceForList } from "./list.js";
export { defaultSerialization } from "./operation.js";
export type {
  Encoding,
  Header,
  Heading,
  Link,
  MediaType,
  Method,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  Response,
  Serialization,
  StatusKey,
  Style,
  Target,
} from "./operation.js";
export { isPagination, paginationKeys, pointerNames } from "./pagination.js";
export type { Pagination, PaginationKey, PaginationKind } from "./pagination.js";
export { itemAt, propertyNames, schemaAt, successBody } from "./schema-at.js";
export type { NamedSchemas } from "./schema-at.js";
export type {
  AdditionalProperties,
  ArrayLimits,
  ArraySchema,
  BooleanSchema,
  Discriminator,
  EnumSchema,
  Openness,
  Evaluated,
  EvaluationTest,
  IntersectionSchema,
  KeywordType,
  NamedSchema,
  NeverSchema,
  NullSchema,
  NumberSchema,
  ObjectLimits,
  ObjectSchema,
  OfTypeRule,
  PatternProperty,
  Property,
  RefSchema,
  Schema,
  Rule,
  RuleKind,
  SchemaId,
  SchemaKind,
  SchemaNode,
  StringSchema,
  TypeName,
  UnionSchema,
  UnknownSchema,
} from "./schema.js";
export type {
  CredentialPlacement,
  OAuthFlow,
  SchemeType,
  SchemeUse,
  Security,
  SecurityScheme,
} from "./security.js";
export { eachChild, eachOperationSchema } from "./each.js";
export { changeChildren, mapChildren, mapOperationSchemas } from "./map.js";
export type { SchemaUse, Step } from "./map.js";
export { shapeKey } from "./shape.js";
export { bySchemaKind } from "./table.js";
export type { SchemaTable } from "./table.js";
