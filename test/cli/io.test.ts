import { expect, test } from "vitest";
import { systemIo, wantsColor } from "../../src/cli/io.ts";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: "dumb" }, true, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "false" }, true, false],
  [{ FORCE_COLOR: "" }, false, false],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
])("with %o on a terminal: %s, colour is %s", (env, isTerminal, expected) => {
  expect(wantsColor(env, isTerminal)).toBe(expected);
});

test("a process that is there is known to run, one that is not is known not to", () => {
  const { isRunning, processId } = systemIo();
  expect(isRunning(processId)).toBe(true);
  expect(isRunning(1)).toBe(true);
  expect(isRunning(2 ** 22 + 1)).toBe(false);
  expect(isRunning(Number.NaN)).toBe(false);
});
