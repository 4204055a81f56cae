/** The templates we ship, compiled when the tool was built: only the runtime of Handlebars is loaded. */
import Handlebars from "handlebars/runtime.js";
import { precompiled } from "../generated/templates.js";
import { toTemplate, type Form, type Template } from "./template/form.ts";
import { helpers } from "./template/helpers.ts";

const handlebars = Handlebars.create();
handlebars.registerHelper(helpers);

const awaken = (form: Form<object>): Template => toTemplate(form, (words) => handlebars.template(words));

export const templates = { "ke-hoach": awaken(precompiled["ke-hoach"]) } as const;
