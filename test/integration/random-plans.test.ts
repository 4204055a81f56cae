/** Any plan of random text either gets a diagnostic or gives a Word file whose text reads back the same. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildPlan, readText } from "../support/build-plan.ts";
import { allParagraphs, readDocx } from "../support/docx/read.ts";
import { packageFaults } from "../support/docx/package-check.ts";
import { sdkErrors } from "../support/docx/sdk.ts";
import { textsOf, withoutOffice } from "../support/docx/office.ts";
import { words } from "../support/words.ts";

/** What a plan may hold, as its author has it in mind. */
interface Author {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly cells: readonly string[];
  readonly recipient: string;
  readonly name: string;
}

/** Any code points, those that no document may hold among them, and much of what means something to XML or YAML. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(..."aăâđêơưxyzẦặữ ỳÀ 0123456789") },
      { weight: 4, arbitrary: fc.constantFrom(...`<>&"'\`#:;-+*[]{}|!%@?,.\\/~^$=()_`) },
      { weight: 2, arbitrary: fc.constantFrom("e\u0302\u0301", "o\u031b", "\u00a0", "  ", "]]>", "{default-bullet-numbering-0}", "<w:t>", "<<", "./.", "𠮷", "😀", "ไทย", "العربية", "हिन्दी") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 2 }) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const author: fc.Arbitrary<Author> = fc.record({
  subject: anyText,
  paragraphs: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  cells: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  recipient: anyText,
  name: anyText,
});

/** JSON strings are YAML's double-quoted scalars: every code point can be written, escaped where it must be. */
const yaml = ({ subject, paragraphs, cells, recipient, name }: Author): string => `
cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: Nậm Khoang
ngày ban hành: tháng 01 năm 2026
trích yếu: ${JSON.stringify(subject)}
mở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau
mục đích: [${paragraphs.map((text) => JSON.stringify(text)).join(", ")}]
nhiệm vụ:
  gồm:
${cells.map((text) => `    - { nội dung: ${JSON.stringify(text)}, chủ trì: Văn phòng, thời gian: Quý I }`).join("\n")}
nơi nhận: [${JSON.stringify(recipient)}]
lưu: VP
người ký: { quyền hạn: TM., chức vụ: Chủ tịch, họ tên: ${JSON.stringify(name)} }
`;

/** What white space means in a text, and which marks at its ends are the tool's to set, is not judged here. */
const essence = (text: string): string =>
  words(text.replaceAll("\\<<", "<<")).join(" ").replace(/^(?:[-+*•●–—]\s*)+/u, "").replace(/[\s;.]*$/u, "");

/** The paragraphs of one style; the words of the form and the bullet taken off. */
const read = (docx: Uint8Array, style: string): string[] =>
  allParagraphs(readDocx(docx)).filter((paragraph) => paragraph.style === style).map(({ text }) => essence(text));

async function soundPlans(wanted: number, seed: number): Promise<{ readonly author: Author; readonly docx: Uint8Array }[]> {
  const sound = [];
  for (const one of fc.sample(author, { numRuns: wanted * 12, seed })) {
    if (sound.length === wanted) break;
    const { checked } = await readText(yaml(one));
    if (checked !== undefined) sound.push({ author: one, docx: (await buildPlan(yaml(one))).docx });
  }
  expect(sound).toHaveLength(wanted);
  return sound;
}

describe("a plan of random text", () => {
  test("gets a diagnostic, or reads back the same from the Word file: 1,000 plans", async () => {
    let refused = 0;
    let built = 0;
    const property = fc.asyncProperty(author, async (one) => {
      const { checked, diagnostics } = await readText(yaml(one));
      if (checked === undefined) {
        expect(diagnostics.some(({ severity, message }) => severity === "error" && message !== "")).toBe(true);
        refused += 1;
        return;
      }
      built += 1;
      const { docx } = await buildPlan(yaml(one));
      const paragraphs = one.paragraphs.flatMap((text) => text.split(/\r\n?|\n/)).map(essence).filter((text) => text !== "");
      expect(read(docx, "Trích yếu")).toEqual([essence(one.subject)]);
      expect(bodyOf(docx).filter((text) => text !== "")).toEqual(paragraphs);
      expect(read(docx, "Họ tên người ký")).toEqual([essence(one.name)]);
      expect(packageFaults(docx)).toEqual([]);
    });
    await fc.assert(property, { numRuns: 1000, seed: 2023 });
    expect(built).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(50);
  });

  test("holds to the schemas of Open XML: 100 plans", { timeout: 300_000 }, async () => {
    const plans = await soundPlans(100, 30);
    const validateEvery = async (remainder: number): Promise<readonly (readonly string[])[]> => {
      const errors = [];
      for (const { docx } of plans.filter((_, index) => index % 2 === remainder)) errors.push(await sdkErrors(docx));
      return errors;
    };
    const errors = (await Promise.all([validateEvery(0), validateEvery(1)])).flat();
    expect(errors).toEqual(plans.map(() => []));
  });

  test.skipIf(withoutOffice)("reads back the same from LibreOffice: 30 plans in one call", async () => {
    const plans = await soundPlans(30, 2020);
    const texts = textsOf(Object.fromEntries(plans.map(({ docx }, index) => [`plan-${index}`, docx])));
    for (const [index, { docx }] of plans.entries()) {
      const ours = allParagraphs(readDocx(docx)).flatMap(({ text }) => words(text));
      expect(words(texts[`plan-${index}`] ?? "")).toEqual(ours);
    }
  });
});

/** What stands under "Mục đích": the paragraphs up to the next heading, bullets among them. */
function bodyOf(docx: Uint8Array): string[] {
  const all = allParagraphs(readDocx(docx));
  const start = all.findIndex(({ text }) => text.startsWith("I."));
  const end = all.findIndex(({ text }) => text.startsWith("II."));
  return all.slice(start + 1, end).map(({ text }) => essence(text)).filter((text) => text !== "1. Mục đích");
}
