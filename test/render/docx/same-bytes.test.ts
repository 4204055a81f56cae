import { createHash } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { layOut } from "../../../src/layout/lay-out.ts";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { build } from "./built.ts";
import { sampleDocument } from "./sample.ts";

const digest = (recipients = 7): string => createHash("sha256").update(build({ recipients })).digest("hex");

const zone = process.env["TZ"];
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("the bytes are the same in every time zone and at every time", () => {
  const offsets = new Set<number>();
  const digests = ["UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"].map((name, index) => {
    process.env["TZ"] = name;
    vi.useFakeTimers({ now: Date.UTC(2026 + index, index, 1, 23, 59) });
    offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
    return digest();
  });
  expect(offsets.size).toBe(4);
  expect(new Set(digests).size).toBe(1);
});

test("the bytes are the same after other documents were built in the process", () => {
  const first = digest();
  for (const recipients of [1, 30, 2]) expect(digest(recipients)).not.toBe(first);
  expect(digest()).toBe(first);
});

test("nothing asks for a random number", () => {
  const random = vi.spyOn(Math, "random");
  digest();
  expect(random).not.toHaveBeenCalled();
});

test("another time of creation gives other bytes", () => {
  const later = renderDocx(layOut(sampleDocument()), { created: new Date("2026-01-06T00:00:00Z") });
  expect(createHash("sha256").update(later).digest("hex")).not.toBe(digest());
});
