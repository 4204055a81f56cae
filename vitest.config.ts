import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    // `.ci/run` reads its totals from the second report.
    reporters: process.env["CI"] ? ["default", ["json", { outputFile: "node_modules/.cache/kehoach/tests.json" }]] : ["default"],
  },
});
