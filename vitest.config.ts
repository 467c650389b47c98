import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,double,test}/**/*.test.ts", "actions/*/test/**/*.test.ts", "scripts/**/*.test.ts", "test/**/*.test.ts"],
    pool: "threads",
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
