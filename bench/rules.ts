// How long the rules take on a plan of 1,000 tasks, beside reading its YAML, in one process.
// Usage: node scripts/run.mjs bench/rules.ts [ROUNDS]; needs `npm run build` first (generated validators).
import { checkPlan } from "../src/check/check.ts";
import { lintPlan } from "../src/pipeline.ts";
import { decode, parse } from "../src/source/read.ts";

const rounds = Number(process.argv[2] ?? 10);
const units = ["Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Công an xã", "Trạm Y tế xã", "Văn phòng HĐND và UBND"];
const subjects = ["hộ tịch", "đất đai", "an sinh xã hội", "cây xanh", "đường liên thôn", "nước sạch", "chợ phiên"];
const works = ["Rà soát hồ sơ", "Lập danh sách", "Tổ chức kiểm tra", "Tập huấn", "Sửa chữa", "Báo cáo kết quả"];
const row = (index: number): string => `    - nội dung: ${works[index % works.length]} ${subjects[index % subjects.length]} tại thôn số ${index + 1}
      chủ trì: ${units[index % units.length]}
      phối hợp: ${units[(index + 1) % units.length]}
      thời gian: Tháng ${(index % 12) + 1}/2026`;
const text = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: Nậm Khoang
ngày ban hành: tháng 01 năm 2026
trích yếu: Công tác cơ sở năm 2026
mở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau
nhiệm vụ:
  gồm:
${Array.from({ length: 1000 }, (_, index) => row(index)).join("\n")}
nơi nhận: |
  UBND tỉnh Sơn Khê (b/c)
  Các phòng, đơn vị thuộc xã
lưu: VP
người ký: { quyền hạn: TM., chức vụ: Chủ tịch, họ tên: Lường Thị Khánh }
`;

const bytes = new TextEncoder().encode(text);
const times = { parse: [] as number[], check: [] as number[], lint: [] as number[] };
for (let round = -2; round < rounds; round += 1) {
  const start = performance.now();
  const source = parse({ file: "plan.yaml", text: decode({ file: "plan.yaml", bytes }).value ?? "" }).value;
  const parsed = performance.now();
  if (source === undefined) throw new Error("the plan does not parse");
  const checked = checkPlan(source).value;
  const held = performance.now();
  if (checked === undefined) throw new Error("the plan has errors");
  await lintPlan(checked);
  const linted = performance.now();
  if (round < 0) continue; // warm up
  times.parse.push(parsed - start);
  times.check.push(held - parsed);
  times.lint.push(linted - held);
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const floor = median(times.parse);
console.log(`| work on 1,000 tasks (median of ${rounds}) | ms | × reading the YAML |\n|---|---:|---:|`);
for (const [name, numbers] of Object.entries(times)) {
  console.log(`| ${name} | ${median(numbers).toFixed(0)} | ${(median(numbers) / floor).toFixed(2)} |`);
}
