import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Tests type-check and run what is generated; on a busy machine that takes a while.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
