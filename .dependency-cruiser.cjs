// The import table of docs/architecture.md, held by a lint rule. A room not named in `may` imports nothing but packages.
const may = {
  model: [],
  wire: ["model"],
  declare: ["model", "wire"],
  plan: ["model", "wire"],
  render: ["model", "wire"],
  client: ["model", "wire"],
  apply: ["model", "wire", "plan", "client"],
  workflow: ["model", "wire", "declare", "plan", "apply", "client"],
  service: ["model", "wire"],
  forge: [],
  host: ["service", "client", "model"],
  library: ["workflow", "render", "model", "client", "host"],
  cli: ["workflow", "render", "model", "client", "forge"],
  terraform: ["workflow", "library", "render", "model", "wire", "client"],
  cdktf: ["model", "wire", "declare", "plan"],
  console: ["wire"],
};

const rooms = Object.entries(may).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import: ${allowed.join(", ") || "no other room"}`,
  severity: "error",
  from: { path: `^src/${room}/`, ...(room === "cli" ? { pathNot: "^src/cli/host/" } : {}) },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "host-imports",
      comment: "the one place of the CLI that starts the service, or reaches its database",
      severity: "error",
      from: { path: "^src/cli/host/" },
      to: { path: "^src/", pathNot: "^src/(cli|host|service|client|model|render|workflow)/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "model-is-pure",
      comment: "model, plan and render know no clock, file, network or console",
      severity: "error",
      from: { path: "^src/(model|plan|render)/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "one-house-for-http",
      comment:
        "undici and p-retry live in client/, and in forge/ for other houses; the service asks identity providers; the provider waits, and nobody else",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(client|forge|service/sso)/|^src/terraform/resources/waiting" },
      to: { path: "node_modules/(undici|p-retry)/" },
    },
    {
      name: "one-house-for-forges",
      comment: "only forge/ speaks to GitHub and GitLab",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/forge/" },
      to: { path: "node_modules/(@octokit|@gitbeaker|fflate)/" },
    },
    {
      name: "one-house-for-yaml",
      comment: "only declare/ knows YAML",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/declare/" },
      to: { path: "node_modules/(js-yaml|yaml)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
