/**
 * The texts of the law that plans of this genre cite, each with where it is known from and how sure that is.
 *
 * Copies of the texts were read, not the official gazette. Nothing is said about texts that are not listed; an office
 * adds its own in its profile.
 */
import type { LegalText } from "../../plan/knowledge.ts";
import { directives } from "./directives.ts";
import { laws } from "./laws.ts";
import { regulations } from "./regulations.ts";

export const register: readonly LegalText[] = [...laws, ...regulations, ...directives];
