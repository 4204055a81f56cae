/**
 * Words of a template → code.
 *
 * The whole of Handlebars is loaded here: at build time for the templates we ship, at run time only for a template of
 * an office's own.
 */
import Handlebars from "handlebars";
import { andThen, done, type Outcome } from "../../base/outcome.ts";
import { mapTexts, toTemplate, type Form, type Template } from "./form.ts";
import { helpers } from "./helpers.ts";
import { readForm } from "./read.ts";
import type { TemplateFile } from "./template-file.ts";

/** Values go in as they are (`noEscape`); what a text asks for beyond its names throws (`strict`). */
const options: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpers: { upper: true },
  knownHelpersOnly: true,
  data: false,
  ignoreStandalone: true,
};

/** A template of an office's own, checked and ready to be filled. */
export const loadTemplate = (file: TemplateFile): Outcome<Template> =>
  andThen(readForm(file), (form) => done(compileForm(form)));

function compileForm(form: Form<string>): Template {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  return toTemplate(form, (words) => handlebars.compile(words, options));
}

/** Each text as the source code of a JavaScript object, for `handlebars/runtime` to wake. */
export const precompileForm = (form: Form<string>): Form<string> =>
  mapTexts(form, (words) => Handlebars.precompile(words, options) as string);
