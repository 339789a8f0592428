import { defineConfig } from "specwright";

export default defineConfig({
  input: "specs",
  out: "generated",
  // A page names its security schemes and nothing more; here is where their credentials go.
  security: {
    schemes: {
      apiKeyAuth: { kind: "apiKey", in: "header", name: "x-api-key" },
      practiceGroupId: { kind: "apiKey", in: "header", name: "x-practice-group-id" },
    },
  },
  // The proof that validators and types agree, to be seen and compiled here.
  proof: "emit",
  package: {
    name: "invoicing-api",
    version: "0.1.0",
    description:
      "Types, validators, client and server handlers of the invoicing API, made by Specwright.",
    license: "MIT",
  },
});
