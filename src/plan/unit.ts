/** A unit that plans speak of, by all the names it has and had. */
export interface Unit {
  /** The official name: "Phòng Văn hóa - Xã hội". */
  readonly name: string;
  /** "VHXH", "Phòng VH-XH". */
  readonly shortNames: readonly string[];
  /** Before it was renamed or merged; several units may come from one. */
  readonly formerNames: readonly string[];
}
