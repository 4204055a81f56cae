/** The two kinds of file that are written in our words: a plan, and the profile of an office. */
import { validatePlan, validateProfile, type Validator } from "../generated/validators.js";
import { planSchema, profileSchema, type Schema } from "./schema.ts";

export interface Vocabulary {
  readonly root: Schema;
  readonly validate: Validator;
  /** What a message calls the whole file. */
  readonly name: string;
}

export const planVocabulary: Vocabulary = { root: planSchema, validate: validatePlan, name: "kế hoạch" };
export const profileVocabulary: Vocabulary = { root: profileSchema, validate: validateProfile, name: "hồ sơ cơ quan" };
