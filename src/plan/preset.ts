/** How the presets of review are called in Vietnamese. */
import { fold } from "../base/fold.ts";
import { presets, type Preset } from "./knowledge.ts";

export const presetWords: Readonly<Record<Preset, string>> = {
  minimal: "tối thiểu",
  recommended: "khuyến nghị",
  strict: "nghiêm ngặt",
};

/** With or without accents, in either language. */
export const readPreset = (typed: string): Preset | undefined =>
  presets.find((preset) => [preset, fold(presetWords[preset])].includes(fold(typed)));
