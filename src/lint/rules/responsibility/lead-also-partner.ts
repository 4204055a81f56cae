import { sameUnit, unitKey } from "../../../plan/unit-names.ts";
import { type NamedInCell, unitsInCells } from "../../units/in-cells.ts";
import type { Rule } from "../../rule.ts";

/** The same unit leads a task and helps with it. */
export const leadAlsoPartner: Rule = {
  id: "lead-also-partner",
  severity: "warning",
  wants: "Đơn vị chủ trì không đồng thời là đơn vị phối hợp của cùng nhiệm vụ",
  why: "Không đơn vị nào phối hợp với chính mình; thường là ghi nhầm tên ở một trong hai ô.",
  source: "Thông lệ: rõ người, rõ việc, rõ trách nhiệm khi giao việc",
  fix: "none",
  example: {
    wrong: "chủ trì: Phòng Kinh tế … phối hợp: Công an xã; Phòng Kinh tế",
    right: "chủ trì: Phòng Kinh tế … phối hợp: Công an xã",
  },

  *check({ plan }) {
    let leads: NamedInCell[] = [];
    for (const unit of unitsInCells(plan)) {
      if (leads[0]?.row !== unit.row) leads = [];
      if (unit.role === "lead") {
        leads.push(unit);
        continue;
      }
      const lead = leads.find(({ name }) => sameUnit(name, unit.name) && unitKey(name).place === unitKey(unit.name).place);
      if (lead === undefined) continue;
      yield {
        path: unit.path,
        within: unit.within,
        message: `\`${unit.name}\` vừa chủ trì vừa phối hợp nhiệm vụ thứ ${unit.row.number}; mỗi đơn vị chỉ giữ một vai.`,
        hint: "Bỏ tên ở ô phối hợp, hoặc kiểm tra lại đơn vị chủ trì.",
        related: [{ message: "Đơn vị chủ trì ghi ở đây.", path: lead.path, within: lead.within }],
      };
    }
  },
};
