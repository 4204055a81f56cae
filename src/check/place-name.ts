/** Holds the place beside the date against the decree, where nothing but its spelling is needed to be sure. */
import type { Issuer } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { quoted, type Words } from "./findings.ts";
import { withoutHeadingSign } from "./heading.ts";

const clause = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm a";
const fullName = `${clause}; Phụ lục II, Mục III, khoản 1 điểm c`;

/** Without a sign at its end. */
export function placeIn(typed: Cut, issuers: readonly Issuer[], { findings }: Desk): string {
  const place = withoutHeadingSign(typed, ",;.");
  const fault = faultIn(place.text, issuers[0]?.name ?? "");
  if (fault !== undefined) findings.report(["place"], stretchOf(place), fault);
  return place.text;
}

function faultIn(place: string, issuer: string): Words | undefined {
  const name = place.replace(/\s*[,;.]?\s*(?<![\p{L}\p{M}])ngày(?![\p{L}\p{M}]).*$/iu, "");
  if (name !== place) {
    return {
      code: "check/place-date",
      message: `Địa danh ${quoted(place)} có chữ "ngày"; dấu phẩy và ngày, tháng, năm sau địa danh do công cụ in.`,
      hint: name === "" ? "Ghi tên địa danh, ví dụ `địa danh: Nậm Khoang`." : `Ghi \`địa danh: ${named(name, issuer)}\`; ngày ghi ở mục \`ngày ban hành\`.`,
      source: clause,
    };
  }
  const right = named(place, issuer);
  if (right === place) return undefined;
  const isSmall = /^\p{Ll}/u.test(place);
  return {
    code: "check/place-name",
    message: isSmall
      ? `Địa danh ${quoted(place)} bắt đầu bằng chữ thường; địa danh là tên riêng nên phải viết hoa.`
      : `Địa danh ${quoted(place)} thiếu danh từ chung; địa danh đặt theo tên người hoặc bằng chữ số phải ghi tên gọi đầy đủ.`,
    hint: `Ghi \`địa danh: ${right}\`.`,
    source: isSmall ? clause : fullName,
  };
}

/** "14" → "Phường 14", or as the issuer's own name has it: "Quận 14". */
function named(place: string, issuer: string): string {
  if (/^hồ chí minh$/iu.test(place)) return "Thành phố Hồ Chí Minh";
  if (/^\d+$/.test(place)) return `${capital(nounBefore(place, issuer) ?? "phường")} ${place}`;
  return place.replace(/^(?=\p{Ll})[\p{L}\p{M} ]+/u, (words) => inCapitals(words));
}

const nounBefore = (digits: string, issuer: string): string | undefined =>
  new RegExp(`(?<=\\s)(thị trấn|thị xã|phường|quận|xã)\\s+${digits}$`, "iu").exec(issuer.trim())?.[1];

/** Of a kind of unit only the first syllable has a capital: "Thành phố Hồ Chí Minh". */
function inCapitals(words: string): string {
  const kind = /^(?:thành phố|thị xã|thị trấn|đặc khu)(?=\s|$)/u.exec(words)?.[0] ?? "";
  const rest = words.slice(kind.length).replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return capital(kind) + rest;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
