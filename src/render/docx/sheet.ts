import type { House } from "../../nd30/house.ts";
import type { StyleSheet } from "./style-table.ts";

/** What a block is set on. */
export interface Sheet {
  readonly styles: StyleSheet;
  readonly house: House;
  /** Millimetres between the side margins. */
  readonly textWidth: number;
}
