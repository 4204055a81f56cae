/** The version of the tool, as the package declares it. */
import manifest from "../../package.json" with { type: "json" };

export const { version } = manifest;
