/** The head of an organ: whose place a deputy takes, whose order or authority somebody else signs by. */
import { issuerKind } from "../plan/issuer.ts";

/** "Phó Chủ tịch Thường trực" → "Chủ tịch", "Tổ phó" → "Tổ trưởng"; nothing for a position that is no deputy's. */
export function headOf(position: string): string | undefined {
  const plainPosition = position.replace(/\s+(?:thường trực(?=\s|$)|(?:phụ trách|điều hành)(?:\s.*)?$)/iu, "");
  const swapped = plainPosition.replace(/^(?<group>tổ|đội|nhóm|chi cục|cục)\s+phó(?=\s|$)/iu, "$<group> trưởng");
  if (swapped !== plainPosition) return swapped;
  const head = plainPosition.replace(/^phó\s+/iu, "");
  return head === plainPosition ? undefined : head.replace(/^(?=(?:ban|phòng)(?:\s|$))/iu, "Trưởng ");
}

/** The title that heads of such organs have, for a plan that does not say whom its signer signs for. */
export function usualHead(organ: string): string {
  const kind = issuerKind(organ);
  if (kind === "committee" || kind === "chairman") return "Chủ tịch";
  return heads.find(([form]) => form.test(organ))?.[1] ?? "Thủ trưởng";
}

const heads = [
  [/^hội đồng\s/iu, "Chủ tịch"],
  [/^ban\s/iu, "Trưởng ban"],
  [/^tổ\s/iu, "Tổ trưởng"],
  [/^phòng\s/iu, "Trưởng phòng"],
  [/^văn phòng/iu, "Chánh Văn phòng"],
  [/^thanh tra/iu, "Chánh Thanh tra"],
  [/^(?:sở|trung tâm)\s/iu, "Giám đốc"],
] as const;
