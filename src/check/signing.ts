/** Reads who signs a plan, and in which right. */
import { issuerKind } from "../plan/issuer.ts";
import type { Capacity, Issuer, Signatory } from "../plan/plan.ts";
import { article, readCapacity } from "./capacity.ts";
import { reportCarried } from "./carried-capacity.ts";
import { stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted, type Stretch } from "./findings.ts";
import { fieldOf, writtenField, type Known, type KnownField, type KnownMap } from "./known.ts";
import { sampleOf } from "./sample.ts";
import { planSchema } from "./schema.ts";
import { wantedKeys } from "./wrong-kind.ts";

export function signatoriesOf(root: KnownMap, issuers: readonly Issuer[], desk: Desk): readonly Signatory[] {
  const field = fieldOf(root, "signatory");
  if (field === undefined) return [];
  const { value } = field;
  const nodes = value.kind === "list" ? value.items : [value];
  const hasText = nodes.some(({ kind }) => kind === "scalar");
  if (hasText) reportText(field.key, root, desk);
  if (!hasText && nodes.length !== issuers.length) reportCount(field.key, nodes.length, issuers.length, desk);
  return nodes.flatMap((node, index) => {
    const path = value.kind === "list" ? ["signatory", index] : ["signatory"];
    return node.kind === "map" ? [signatoryOf(node, { path, issuer: issuers[index]?.name ?? "" }, desk)] : [];
  });
}

function reportText(key: KnownField["key"], root: KnownMap, { findings }: Desk): void {
  findings.report(["signatory"], key, {
    code: "check/wrong-kind",
    message: `Mục ${quoted(key.value)} đang ghi thành lời văn; chỗ này cần ${wantedKeys(planSchema.$defs?.["signatory"] ?? {})}.`,
    hint: `Cách ghi, ví dụ:\n${sampleOf(root.schema, "signatory")}`,
  });
}

/** A plan of several organs is signed by each of them. */
function reportCount(key: Stretch, signatories: number, issuers: number, { findings }: Desk): void {
  findings.report(["signatory"], key, {
    code: "check/signatory-count",
    message: `Có ${signatories} người ký nhưng ${issuers} cơ quan ban hành; mỗi cơ quan cần một người ký.`,
    hint: "Ghi `người ký` thành danh sách, theo đúng thứ tự các dòng ở `cơ quan`.",
    source: "NĐ 30/2020/NĐ-CP, điểm g khoản 2 Điều 8",
  });
}

interface Seat {
  readonly path: readonly (string | number)[];
  readonly issuer: string;
}

function signatoryOf(node: KnownMap, { path, issuer }: Seat, desk: Desk): Signatory {
  const typed = textIn(node, "capacity");
  const capacity = typed === undefined ? [] : readCapacity(typed, [...path, "capacity"], issuer, desk);
  const position = textIn(node, "position");
  const onBehalfOf = textIn(node, "onBehalfOf");
  const otherPosition = textIn(node, "otherPosition");
  const isOpen = fieldOf(node, "capacity") === undefined && !node.misspelt.has("capacity");
  const isCollective = ["committee", "advisory"].includes(issuerKind(issuer));
  const isCarried = position !== undefined && reportCarried(position, capacity, { path, issuer }, desk);
  if (isOpen && isCollective && !isCarried) reportNoCapacity(node, { path, issuer }, desk);
  const right = { typed, capacity, isNamed: onBehalfOf !== undefined, isOwnHead: isOpen && !isCollective };
  if (position !== undefined && !isCarried) reportRank(position, right, path, desk);
  if (onBehalfOf !== undefined && !capacity.some((one) => standIn.has(one))) reportIdle(node, path, desk);
  const made: Signatory = {
    capacity,
    position: position?.text ?? "",
    ...(onBehalfOf === undefined ? {} : { onBehalfOf: onBehalfOf.text }),
    ...(otherPosition === undefined ? {} : { otherPosition: otherPosition.text }),
    fullName: textIn(node, "fullName")?.text ?? "",
  };
  return from(desk, made, { node });
}

const standIn: ReadonlySet<Capacity> = new Set<Capacity>(["KT.", "TL.", "TUQ."]);

/** A collective is always signed for; the head of an office, and a chairman in person, sign for themselves. */
function reportNoCapacity(node: KnownMap, { path, issuer }: Seat, { findings }: Desk): void {
  const written = writtenField(node, "capacity");
  const whose = issuerKind(issuer) === "committee" ? "Ủy ban nhân dân" : "ban chỉ đạo, hội đồng, tổ công tác";
  const state = written === undefined ? "Chưa có `quyền hạn` trong `người ký`" : `${quoted(written.key.value)} trong \`người ký\` còn để trống`;
  findings.report([...path, "capacity"], written?.key ?? node.fields[0]?.key ?? node.source, {
    code: "check/missing-key",
    message: `${state}; người ký kế hoạch của ${whose} phải ghi quyền hạn.`,
    hint: `Ghi thêm, ví dụ:\n${sampleOf(node.schema, "capacity")}`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7",
  });
}

interface Right {
  readonly typed: Cut | undefined;
  readonly capacity: readonly Capacity[];
  /** It is said whom the signer signs for. */
  readonly isNamed: boolean;
  /** Where nothing is typed, the head of an office signs for himself. */
  readonly isOwnHead: boolean;
}

/** A deputy signs in the head's place and never alone for the collective; nobody but a deputy does. */
function reportRank(position: Cut, { typed, capacity, isNamed, isOwnHead }: Right, path: readonly (string | number)[], { findings }: Desk): void {
  const deputy = isDeputy(position.text);
  if (capacity.includes("KT.") && !deputy && !isNamed) {
    findings.report([...path, "position"], stretchOf(position), {
      code: "check/no-deputy",
      message: `Chức vụ ${quoted(position.text)} không phải cấp phó; \`KT.\` chỉ dùng khi cấp phó ký thay người đứng đầu.`,
      hint: "Sửa `chức vụ` thành chức vụ của cấp phó, hoặc bỏ `KT.`. Nếu đúng là ký thay thì ghi thêm `ký thay cho`.",
      source: article,
    });
  }
  if (deputy && capacity.includes("TL.") && !isNamed) reportOrderedDeputy(position, path, findings);
  const isAlone = typed === undefined ? isOwnHead : capacity.join(" ") === "TM.";
  if (!deputy || !isAlone) return;
  findings.report([...path, "capacity"], stretchOf(typed ?? position), {
    code: "check/deputy-alone",
    message: `Chức vụ ${quoted(position.text)} là cấp phó nhưng ${typed === undefined ? "chưa ghi quyền hạn" : `quyền hạn chỉ ghi ${quoted(typed.text)}`}; cấp phó ký thay người đứng đầu nên phải có \`KT.\`.`,
    hint: `Ghi \`quyền hạn: ${typed === undefined ? "KT." : "TM. KT."}\`.`,
    source: article,
  });
}

/** The head of a unit may let his deputy sign by order, but the form then has a line more than the printed one. */
function reportOrderedDeputy(position: Cut, path: readonly (string | number)[], findings: Desk["findings"]): void {
  const head = position.text.replace(/^phó\s+/iu, "").toUpperCase();
  findings.report([...path, "position"], stretchOf(position), {
    code: "check/ordered-deputy",
    severity: "warning",
    message: `Chức vụ ${quoted(position.text)} là cấp phó mà ký \`TL.\`; bản in chưa có dòng \`KT. ${head}\` phía trên chức vụ này.`,
    hint: "Để người đứng đầu đơn vị ký, hoặc thêm dòng ấy vào tệp Word trước khi trình ký.",
    source: "NĐ 30/2020/NĐ-CP, khoản 4 Điều 13; Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
  });
}

/** By the first of several titles: "Trưởng Ban, Phó Chủ tịch Ủy ban nhân dân xã" is no deputy there. */
const isDeputy = (position: string): boolean =>
  /^phó(?=\s|$)|\sphó(?=\s|$)|^thứ trưởng/iu.test(position.split(/[,;(]|\s[-–]\s/u)[0] ?? "");

function reportIdle(node: Known, path: readonly (string | number)[], { findings }: Desk): void {
  findings.report([...path, "onBehalfOf"], writtenField(node, "onBehalfOf")?.key, {
    code: "check/idle-on-behalf",
    message: "`ký thay cho` chỉ đi cùng quyền hạn `KT.`, `TL.` hoặc `TUQ.`.",
    hint: "Bỏ mục này, hoặc ghi lại `quyền hạn`.",
    source: article,
  });
}
