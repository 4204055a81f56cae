/** The package types its runtime under the name without `.js`, which Node cannot import. */
declare module "handlebars/runtime.js" {
  import type Handlebars from "handlebars";
  const runtime: Pick<typeof Handlebars, "create">;
  export default runtime;
}
