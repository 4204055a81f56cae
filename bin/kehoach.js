#!/usr/bin/env node
// Starts what `npm run build` made, or says what is missing. Old JavaScript, so that an old Node gets this far.
import { existsSync } from "node:fs";

const [major, minor] = process.versions.node.split(".").map(Number);
const built = new URL("../dist/main.js", import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Lỗi: kehoach cần Node.js từ bản 20.19; máy này đang dùng bản ${process.versions.node}`);
  console.error("  → Cài bản mới từ https://nodejs.org rồi chạy lại.");
  process.exitCode = 2;
} else if (!existsSync(built)) {
  console.error("Lỗi: kehoach chưa được dựng (chưa có thư mục `dist`)");
  console.error("  → Trong thư mục của kehoach, chạy `npm ci`; nếu đã chạy rồi thì `npm run build`.");
  process.exitCode = 2;
} else {
  import(built.href);
}
